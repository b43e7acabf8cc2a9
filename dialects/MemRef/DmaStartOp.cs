namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Begins to copy between memories; a tag tells the end: <c>memref.dma_start %a[%i], %b[%j], %n, %tag[%k] : …</c>.</summary>
[Op("memref.dma_start")]
public sealed partial class DmaStartOp : Operation, IFoldable
{
    [Operand("operands")] public partial OperandRange Values { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var source = ParseElement(parser);
        parser.Expect(","u8);
        var dest = ParseElement(parser);
        parser.Expect(","u8);
        var count = parser.ParseOperand();
        parser.Expect(","u8);
        var tag = ParseElement(parser);
        var strides = new List<UnresolvedOperand>();
        // Upstream lets the comma stand before no stride.
        if (parser.TryConsume(","u8) && parser.NextIsOperand) parser.ParseOperandList(strides);
        if (strides.Count is not (0 or 2)) throw parser.ErrorAtName(state, "expected two stride related operands");
        parser.Expect(":"u8);
        var types = parser.ParseTypeList();
        if (types.Count != 3) throw parser.Error("fewer/more types expected");
        Resolve(source, types[0]);
        Resolve(dest, types[1]);
        parser.ResolveOperand(count, IndexType.Instance, state);
        Resolve(tag, types[2]);
        parser.ResolveOperands(strides, IndexType.Instance, state);

        void Resolve((UnresolvedOperand Memory, List<UnresolvedOperand> Indices) element, IrType type)
        {
            parser.ResolveOperand(element.Memory, type, state);
            parser.ResolveOperands(element.Indices, IndexType.Instance, state);
        }
    }

    private static (UnresolvedOperand Memory, List<UnresolvedOperand> Indices) ParseElement(AsmParser parser)
    {
        var memory = parser.ParseOperand();
        var indices = new List<UnresolvedOperand>();
        parser.ParseOperandList(indices, "["u8, "]"u8);
        return (memory, indices);
    }

    // Upstream prints attributes, and does not read them.
    protected override bool FitsCustomForm => DiscardableAttributes.Count == 0;

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        int at = 0;
        var source = PrintElement(printer, ref at);
        printer.Write(", "u8);
        var dest = PrintElement(printer, ref at);
        printer.Write(", "u8);
        printer.PrintOperand(Values[at++]);
        printer.Write(", "u8);
        var tag = PrintElement(printer, ref at);
        for (; at < OperandCount; at++)
        {
            printer.Write(", "u8);
            printer.PrintOperand(Values[at]);
        }
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintTypes([source, dest, tag]);
    }

    private IrType PrintElement(AsmPrinter printer, ref int at)
    {
        var memory = Values[at++];
        int rank = ((MemRefType)memory.Type).Rank;
        printer.PrintOperand(memory);
        printer.Write("["u8);
        printer.PrintOperands(Values.Slice(at, rank));
        printer.Write("]"u8);
        at += rank;
        return memory.Type;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        if (OperandCount < 4) return "expected at least 4 operands";
        int at = 0;
        int needed = 4;
        if (FindElementMistake("source", ref at, ref needed) is { } wrongSource) return wrongSource;
        if (FindElementMistake("destination", ref at, ref needed) is { } wrongDest) return wrongDest;
        if (Values[at++].Type is not IndexType) return "expected num elements to be of index type";
        if (FindElementMistake("tag", ref at, ref needed) is { } wrongTag) return wrongTag;
        if (OperandCount != at && OperandCount != at + 2) return "incorrect number of operands";
        for (; at < OperandCount; at++)
            if (Values[at].Type is not IndexType) return "expected stride and num elements per stride to be of type index";
        return null;
    }

    private string? FindElementMistake(string what, ref int at, ref int needed)
    {
        if (Values[at++].Type is not MemRefType memory) return $"expected {what} to be of memref type";
        needed += memory.Rank;
        if (OperandCount < needed) return $"expected at least {needed} operands";
        for (int end = at + memory.Rank; at < end; at++)
            if (Values[at].Type is not IndexType) return $"expected {what} indices to be of index type";
        return null;
    }

    /// <summary><c>dma_start(cast %m) ⇒ dma_start %m</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => CastFolding.Fold(this);
}
