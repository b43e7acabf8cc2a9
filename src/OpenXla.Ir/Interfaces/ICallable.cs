using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Interfaces;

/// <summary>A symbol with a body that calls run.</summary>
public interface ICallable
{
    /// <summary>The body; null for a declaration.</summary>
    Region? CallableBody { get; }

    FunctionType CallableType { get; }
}
