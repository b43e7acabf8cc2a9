namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Shape functions, and the operations whose shapes they say: <c>shape.function_library @lib { … } mapping { arith.addf = @same_shape }</c>.</summary>
[Op("shape.function_library")]
public sealed partial class FunctionLibraryOp : Operation, IAffineScope, IIsolatedFromAbove, INoRegionArguments, ISymbolTable, ISymbol, INoTerminator, ISingleBlock
{
    [Attr("sym_name")] public partial string Symbol { get; set; }
    [Attr("sym_visibility")] public partial StringAttr? VisibilityAttribute { get; set; }
    [Attr] public partial DictionaryAttr Mapping { get; set; }
    [Region] public partial Region Body { get; }

    public static bool HasCustomSyntax => true;

    public override string DefaultDialect => "shape";

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

    /// <summary>The function that says the result shapes of an operation; null where the library has none.</summary>
    public FuncOp? FindShapeFunction(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        return Mapping.Get(op.Name) is SymbolRefAttr { IsFlat: true } symbol ? SymbolTable.LookupIn(this, symbol) as FuncOp : null;
    }

    /// <summary>Braces around nothing, or around a terminator, which is not shown, are read as a region without a block, which a library must have.</summary>
    protected override bool FitsCustomForm => Body.FirstBlock?.First is { } first && !first.Is(OperationTraits.Terminator);

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddAttribute("sym_name", new StringAttr(parser.ParseSymbolName()));
        parser.ParseOptionalAttributeDictionaryWithKeyword(state);
        parser.ParseRegion(state);
        parser.ExpectKeyword("mapping"u8);
        state.AddAttribute("mapping", parser.ParseAttribute<DictionaryAttr>(type: NoneType.Instance));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintSymbolName(Symbol);
        printer.PrintAttributeDictionaryWithKeyword(AllAttributes, "sym_name", "mapping");
        printer.Write(" "u8);
        printer.PrintRegion(Body, printEntryArguments: false, printTerminators: false);
        printer.Write(" mapping "u8);
        printer.PrintAttributeWithoutType(Mapping);
    }
}
