using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that calls a callable symbol.</summary>
public interface ICall
{
    SymbolRefAttr? Callee { get; set; }
    OperandRange CallArguments { get; }
}
