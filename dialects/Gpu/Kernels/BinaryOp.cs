namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Compiled code of a module, one object per target: <c>gpu.binary @kernels [#gpu.object&lt;#nvvm.target, "…"&gt;]</c>.</summary>
[Op("gpu.binary", Syntax = "$sym_name custom<OffloadingHandler>($offloadingHandler) attr-dict $objects")]
public sealed partial class BinaryOp : Operation, ISymbol
{
    [Attr("sym_name")] public partial string Symbol { get; set; }
    [Attr<OffloadingHandler>] public partial IrAttribute? OffloadingHandler { get; set; }
    [Attr<ObjectArray>] public partial ArrayAttr Objects { get; set; }

    public string? SymbolName
    {
        get => Symbol;
        set => Symbol = value ?? throw new ArgumentNullException(nameof(value));
    }

    public SymbolVisibility Visibility
    {
        get => SymbolTable.VisibilityOf(GetAttribute("sym_visibility"));
        set => SetAttribute("sym_visibility", SymbolTable.AttributeOf(value));
    }

    private static void ParseOffloadingHandler(AsmParser parser, OperationState state, out IrAttribute handler)
    {
        handler = new SelectObjectAttr(null);
        if (!parser.TryConsume("<"u8)) return;
        handler = parser.ParseAttribute();
        parser.Expect(">"u8);
    }

    private static void PrintOffloadingHandler(AsmPrinter printer, Operation op, IrAttribute? handler)
    {
        if (handler is null or SelectObjectAttr { Target: null }) return;
        printer.Write("<"u8);
        printer.PrintAttribute(handler);
        printer.Write(">"u8);
    }
}
