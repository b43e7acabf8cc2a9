using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that calls a callable symbol.</summary>
public interface ICall
{
    SymbolRefAttr? Callee { get; set; }
    OperandRange CallArguments { get; }

    /// <summary>Puts other values, perhaps fewer, in place of all arguments. To be replaced where the operation counts its operands.</summary>
    void SetCallArguments(params ReadOnlySpan<Value> values)
    {
        var arguments = CallArguments;
        ((Operation)this).ReplaceOperands(arguments.Start, arguments.Count, values);
    }
}
