namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>A named value of the program: <c>ml_program.global private mutable @w(dense&lt;0> : tensor&lt;4xi32>) : tensor&lt;?xi32></c>.</summary>
[Op("ml_program.global", Syntax = "custom<SymbolVisibility>($sym_visibility) (`mutable` $is_mutable^)? $sym_name `` custom<TypedInitialValue>($type, $value) attr-dict")]
public sealed partial class GlobalOp : Operation, ISymbol
{
    [Attr("sym_name")] public partial string Symbol { get; set; }
    [Attr("type")] public partial IrType Type { get; set; }
    [Attr("is_mutable")] public partial bool IsMutable { get; set; }
    [Attr("value")] public partial IrAttribute? InitialValue { get; set; }
    [Attr("sym_visibility")] public partial StringAttr? VisibilityAttribute { get; set; }

    public string? SymbolName
    {
        get => Symbol;
        set => Symbol = value ?? throw new ArgumentNullException(nameof(value));
    }

    public SymbolVisibility Visibility
    {
        get => SymbolTable.VisibilityOf(VisibilityAttribute);
        set => VisibilityAttribute = SymbolTable.AttributeOf(value);
    }

    private static void ParseSymbolVisibility(AsmParser parser, OperationState state, out StringAttr visibility)
    {
        var word = parser.TryKeyword("public"u8) ? "public" : parser.TryKeyword("private"u8) ? "private" : parser.TryKeyword("nested"u8) ? "nested" : null;
        visibility = new StringAttr(word ?? throw parser.Error("expected 'public', 'private', or 'nested'"));
    }

    private static void PrintSymbolVisibility(AsmPrinter printer, Operation op, StringAttr? visibility) => printer.Write(visibility?.Value ?? "public");

    private static void ParseTypedInitialValue(AsmParser parser, OperationState state, out TypeAttr type, out IrAttribute? value)
    {
        value = null;
        if (parser.TryConsume("("u8))
        {
            value = parser.ParseAttribute();
            parser.Expect(")"u8);
        }
        parser.Expect(":"u8);
        type = new TypeAttr(parser.ParseType());
    }

    private static void PrintTypedInitialValue(AsmPrinter printer, Operation op, TypeAttr type, IrAttribute? value)
    {
        if (value is not null)
        {
            printer.Write("("u8);
            printer.PrintAttribute(value);
            printer.Write(")"u8);
        }
        printer.Write(" : "u8);
        printer.PrintType(type.Value);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!IsMutable && InitialValue is null) verifier.Error(this, "immutable global must have an initial value");
    }
}
