using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Passes.Testing.Dialect;

/// <summary>Names a function that must be there.</summary>
[Op("test.call", Syntax = "$callee `(` $operands `)` attr-dict `:` functional-type($operands, results)")]
public sealed partial class CallOp : Operation, ISymbolUser
{
    [Attr<FlatSymbolRef>("callee")] public partial SymbolRefAttr Callee { get; set; }
    [Operand("operands")] public partial OperandRange Arguments { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public void VerifySymbolUses(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.Symbols.LookupNearest(this, Callee) is not FuncOp) verifier.Error(this, $"'{Callee.Leaf}' does not reference a valid function");
    }
}
