using OpenXla.Ir.Dialects.Affine.Folding;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Waits until a copy has ended: <c>affine.dma_wait %tag[0], %count : memref&lt;1xi32&gt;</c>.</summary>
[Op("affine.dma_wait")]
public sealed partial class DmaWaitOp : Operation, IFoldable
{
    [Operand("operands")] public partial OperandRange Parts { get; }

    public static bool HasCustomSyntax => true;

    // The map is no inherent attribute upstream either.
    private AffineMap? Map => (GetAttribute("tag_map") as AffineMapAttr)?.Map;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var (tag, indices, map) = AccessSyntax.Parse(parser);
        state.AddAttribute("tag_map", map);
        parser.Expect(","u8);
        var count = parser.ParseOperand();
        parser.Expect(":"u8);
        var type = parser.ParseType();
        parser.ResolveOperand(tag, type, state);
        DimensionSyntax.Resolve(parser, state, indices);
        parser.ResolveOperand(count, IndexType.Instance, state);
        if (type is not MemRefType) throw parser.Error(tag.Position, "expected tag to be of memref type");
    }

    // The text has no type for the count.
    protected override bool FitsCustomForm => Parts[Parts.Count - 1].Type is IndexType;

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => MemRef.CastFolding.Fold(this);

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        AccessSyntax.Print(printer, Parts[0], Map!, Parts.Slice(1, Map!.InputCount));
        printer.Write(", "u8);
        printer.PrintOperand(Parts[Parts.Count - 1]);
        printer.Write(" : "u8);
        printer.PrintType(Parts[0].Type);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        if (Map is not { } map) return "requires attribute 'tag_map'";
        if (Parts.Count == 0 || Parts[0].Type is not MemRefType) return "expected DMA tag to be of memref type";
        if (Parts.Count != map.InputCount + 2) return "incorrect number of operands";
        var (scope, region) = (new DimensionScope(), DimensionScope.Around(this));
        foreach (var index in Parts.Slice(1, map.InputCount))
        {
            if (index.Type is not IndexType) return "index to dma_wait must have 'index' type";
            if (!scope.IsIndex(index, region)) return "index must be a valid dimension or symbol identifier";
        }
        return null;
    }
}
