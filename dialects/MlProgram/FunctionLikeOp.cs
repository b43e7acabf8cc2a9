namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>What <see cref="FuncOp"/> and <see cref="SubgraphOp"/> share: a name, a type and perhaps a body.</summary>
[OpBase]
public abstract partial class FunctionLikeOp : Operation, IFunction, IIsolatedFromAbove
{
    [Attr("sym_name")] public partial string Symbol { get; set; }
    [Attr("function_type")] public partial FunctionType Type { get; set; }
    [Attr<DictionaryArray>("arg_attrs")] public partial ArrayAttr? ArgumentAttributes { get; set; }
    [Attr<DictionaryArray>("res_attrs")] public partial ArrayAttr? ResultAttributes { get; set; }
    [Attr("sym_visibility")] public partial StringAttr? VisibilityAttribute { get; set; }
    [Region] public partial Region Body { get; }

    public string? SymbolName
    {
        get => Symbol;
        set => Symbol = value ?? throw new ArgumentNullException(nameof(value));
    }

    public bool IsDeclaration => Body.IsEmpty;

    /// <summary>Reads the custom form.</summary>
    protected static void ParseFunction(AsmParser parser, OperationState state) =>
        FunctionSyntax.Parse(parser, state, static (inputs, results, _) => new FunctionType([.. inputs], [.. results]));

    protected override void Print(AsmPrinter printer) => FunctionSyntax.Print(printer, this, Type.Inputs.Span, Type.Results.Span);

    /// <summary>Checks that a terminator hands over what the function's type says.</summary>
    internal static void VerifyReturn(Operation op, Verifier verifier, string verb, string what)
    {
        var function = (FunctionLikeOp)op.ParentOp!;
        var results = function.Type.Results;
        if (op.OperandCount != results.Count)
        {
            verifier.Error(op, $"has {op.OperandCount} operands, but enclosing function (@{function.Symbol}) {verb} {results.Count}");
            return;
        }
        for (int i = 0; i < results.Count; i++)
            if (!op.GetOperand(i).Type.Equals(results[i]))
            {
                verifier.ErrorAt(op, $"type of {what} operand {i} ('{op.GetOperand(i).Type}') doesn't match function result type ('{results[i]}') in function @{function.Symbol}");
                return;
            }
    }

    protected override void Verify(Verifier verifier) => FunctionChecks.Signature(this, verifier);
}
