namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A shape function, or one that helps others: <c>shape.func @f(%a: !shape.value_shape) -> !shape.shape { … }</c>.</summary>
[Op("shape.func")]
public sealed partial class FuncOp : Operation, IFunction, IIsolatedFromAbove, IAutomaticAllocationScope, IAffineScope
{
    [Attr("sym_name")] public partial string Symbol { get; set; }
    [Attr("function_type")] public partial FunctionType Type { get; set; }
    [Attr<DictionaryArray>("arg_attrs")] public partial ArrayAttr? ArgumentAttributes { get; set; }
    [Attr<DictionaryArray>("res_attrs")] public partial ArrayAttr? ResultAttributes { get; set; }
    [Attr("sym_visibility")] public partial StringAttr? VisibilityAttribute { get; set; }
    [Region] public partial Region Body { get; }

    public static bool HasCustomSyntax => true;

    public override string DefaultDialect => "shape";

    public string? SymbolName
    {
        get => Symbol;
        set => Symbol = value ?? throw new ArgumentNullException(nameof(value));
    }

    public bool IsDeclaration => Body.IsEmpty;

    public static void Parse(AsmParser parser, OperationState state) =>
        FunctionSyntax.Parse(parser, state, static (inputs, results, _) => new FunctionType([.. inputs], [.. results]));

    protected override void Print(AsmPrinter printer) => FunctionSyntax.Print(printer, this, Type.Inputs.Span, Type.Results.Span);

    protected override void Verify(Verifier verifier) => FunctionChecks.Signature(this, verifier);
}
