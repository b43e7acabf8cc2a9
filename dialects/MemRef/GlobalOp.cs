namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Memory with a name in the module: <c>memref.global "private" constant @w : memref&lt;4xf32&gt; = dense&lt;1.0&gt;</c>.</summary>
[Op("memref.global")]
public sealed partial class GlobalOp : Operation, ISymbol
{
    [Attr("sym_name")] public partial StringAttr Symbol { get; set; }
    [Attr("sym_visibility")] public partial StringAttr? VisibilityAttribute { get; set; }
    [Attr<MemRefTypeAttr>("type")] public partial TypeAttr TypeAttribute { get; set; }
    [Attr("initial_value")] public partial IrAttribute? InitialValue { get; set; }
    [Attr] public partial bool Constant { get; set; }
    [Attr<PowerOfTwo>] public partial IntegerAttr? Alignment { get; set; }

    public static bool HasCustomSyntax => true;

    public MemRefType Type => (MemRefType)TypeAttribute.Value;

    public string? SymbolName
    {
        get => Symbol.Value;
        set => Symbol = new StringAttr(value ?? throw new ArgumentNullException(nameof(value)));
    }

    public SymbolVisibility Visibility
    {
        get => SymbolTable.VisibilityOf(VisibilityAttribute);
        set => VisibilityAttribute = SymbolTable.AttributeOf(value);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        if (parser.TryParseString() is { } visibility) state.AddAttribute("sym_visibility", new StringAttr(visibility));
        if (parser.TryKeyword("constant"u8)) state.AddAttribute("constant", UnitAttr.Instance);
        state.AddAttribute("sym_name", new StringAttr(parser.ParseSymbolName()));
        parser.Expect(":"u8);
        var given = parser.ParseType();
        if (given is not MemRefType { HasStaticShape: true } type) throw parser.ErrorAtName(state, $"type should be static shaped memref, but got '{given}'");
        state.AddAttribute("type", new TypeAttr(type));
        if (parser.TryConsume("="u8))
        {
            var initial = parser.TryKeyword("uninitialized"u8) ? UnitAttr.Instance : parser.ParseAttribute(TensorOf(type));
            if (initial is not (UnitAttr or ElementsAttr)) throw parser.ErrorAtName(state, "initial value should be a unit or elements attribute");
            state.AddAttribute("initial_value", initial);
        }
        parser.ParseCheckedAttributeDictionary(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        if (VisibilityAttribute is { } visibility)
        {
            printer.PrintString(visibility.Value);
            printer.Write(" "u8);
        }
        if (Constant) printer.Write("constant "u8);
        printer.PrintSymbolName(Symbol.Value);
        printer.Write(" : "u8);
        printer.PrintType(TypeAttribute.Value);
        if (InitialValue is not null)
        {
            printer.Write(" = "u8);
            if (InitialValue is UnitAttr) printer.Write("uninitialized"u8);
            else printer.PrintAttributeWithoutType(InitialValue);
        }
        printer.PrintAttributeDictionary(this, "sym_name", "sym_visibility", "type", "initial_value", "constant");
    }

    /// <summary>The tensor type of a memref's elements.</summary>
    public static TensorType TensorOf(MemRefType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new TensorType(type.Shape, type.ElementType);
    }

    private static string Extents(ShapedType type) => string.Join(", ", type.Shape.Span.ToArray());

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (TypeAttribute.Value is not MemRefType type || !type.HasStaticShape)
        {
            verifier.Error(this, $"type should be static shaped memref, but got '{TypeAttribute.Value}'");
            return;
        }
        if (InitialValue is null or UnitAttr) return;
        if (InitialValue is not ElementsAttr elements) verifier.Error(this, $"initial value should be a unit or elements attribute, but got {InitialValue}");
        else if (!elements.Type.ElementType.Equals(type.ElementType)) verifier.Error(this, $"initial value element expected to be of type '{type.ElementType}', but was of type '{elements.Type.ElementType}'");
        else if (elements.Type.Shape != type.Shape) verifier.Error(this, $"initial value shape expected to be {Extents(type)} but was {Extents(elements.Type)}");
    }
}
