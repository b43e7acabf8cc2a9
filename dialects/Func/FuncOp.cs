namespace OpenXla.Ir.Dialects.Func;

/// <summary>A function: <c>func.func @f(%arg0: i32) -> i32 { … }</c>; without a body it is declared only.</summary>
[Op("func.func")]
public sealed partial class FuncOp : Operation, IFunction, IIsolatedFromAbove, IAutomaticAllocationScope, IAffineScope
{
    [Attr("sym_name")] public partial StringAttr Symbol { get; set; }
    [Attr<FunctionTypeAttr>("function_type")] public partial TypeAttr TypeAttribute { get; set; }
    [Attr("sym_visibility")] public partial StringAttr? VisibilityAttribute { get; set; }
    [Attr<DictionaryArray>("arg_attrs")] public partial ArrayAttr? ArgumentAttributes { get; set; }
    [Attr<DictionaryArray>("res_attrs")] public partial ArrayAttr? ResultAttributes { get; set; }
    [Attr("no_inline")] public partial bool NoInline { get; set; }
    [Region] public partial Region Body { get; }

    public static bool HasCustomSyntax => true;

    public override string DefaultDialect => "func";

    /// <summary>Inputs and results.</summary>
    public FunctionType Type
    {
        get => (FunctionType)TypeAttribute.Value;
        set => TypeAttribute = new TypeAttr(value);
    }

    public string? SymbolName
    {
        get => Symbol.Value;
        set => Symbol = new StringAttr(value ?? throw new ArgumentNullException(nameof(value)));
    }

    public bool IsDeclaration => Body.IsEmpty;

    /// <summary>A function with an empty entry block of the type's inputs.</summary>
    public static FuncOp Create(OpBuilder builder, string name, FunctionType type)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(type);
        var state = builder.NewState<FuncOp>();
        state.AddAttribute("sym_name", new StringAttr(name)).AddAttribute("function_type", new TypeAttr(type)).RegionCount = 1;
        var function = builder.Insert<FuncOp>(state);
        function.Body.AddBlock(type.Inputs.Span);
        return function;
    }

    public static void Parse(AsmParser parser, OperationState state) =>
        FunctionSyntax.Parse(parser, state, static (inputs, results, _) => new FunctionType([.. inputs], [.. results]));

    protected override void Print(AsmPrinter printer) => FunctionSyntax.Print(printer, this, Type.Inputs.Span, Type.Results.Span);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (TypeAttribute.Value is FunctionType) FunctionChecks.Signature(this, verifier);
        else verifier.Error(this, "requires 'function_type' attribute of function type");
    }
}
