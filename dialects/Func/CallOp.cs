namespace OpenXla.Ir.Dialects.Func;

/// <summary>Calls a function by its name.</summary>
[Op("func.call", Syntax = "$callee `(` $operands `)` attr-dict `:` functional-type($operands, results)")]
public sealed partial class CallOp : Operation, ICall, ISymbolUser
{
    [Attr<FlatSymbolRef>("callee")] public partial SymbolRefAttr CalleeSymbol { get; set; }
    [Operand("operands")] public partial OperandRange Arguments { get; }
    [Result("results")] public partial ResultRange Outputs { get; }
    [Attr<DictionaryArray>("arg_attrs")] public partial ArrayAttr? ArgumentAttributes { get; set; }
    [Attr<DictionaryArray>("res_attrs")] public partial ArrayAttr? ResultAttributes { get; set; }
    [Attr("no_inline")] public partial bool NoInline { get; set; }

    public SymbolRefAttr? Callee
    {
        get => CalleeSymbol;
        set => CalleeSymbol = value ?? throw new ArgumentNullException(nameof(value));
    }

    public OperandRange CallArguments => Arguments;

    public void VerifySymbolUses(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.Symbols.LookupNearest(this, CalleeSymbol) is not FuncOp function)
        {
            verifier.Error(this, $"'{CalleeSymbol.Leaf}' does not reference a valid function");
            return;
        }
        var type = function.Type;
        if (OperandCount != type.Inputs.Count)
        {
            verifier.Error(this, "incorrect number of operands for callee");
            return;
        }
        for (int i = 0; i < OperandCount; i++)
            if (!GetOperand(i).Type.Equals(type.Inputs[i]))
            {
                verifier.Error(this, $"operand type mismatch: expected operand type '{type.Inputs[i]}', but provided '{GetOperand(i).Type}' for operand number {i}");
                return;
            }
        if (ResultCount != type.Results.Count)
        {
            verifier.Error(this, "incorrect number of results for callee");
            return;
        }
        for (int i = 0; i < ResultCount; i++)
            if (!GetResult(i).Type.Equals(type.Results[i]))
            {
                verifier.Error(this, "result type mismatch at index " + i)
                    .Note($"op result types: {string.Join(", ", Results.Types().Select(t => $"'{t}'"))}")
                    .Note($"function result types: {string.Join(", ", type.Results.Select(t => $"'{t}'"))}");
                return;
            }
    }
}
