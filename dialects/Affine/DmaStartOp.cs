using OpenXla.Ir.Dialects.Affine.Folding;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>
/// Begins a copy between memories: <c>affine.dma_start %src[%i], %dst[%j], %tag[0], %count : memref&lt;64xf32&gt;, memref&lt;8xf32, 1&gt;, memref&lt;1xi32&gt;</c>,
/// perhaps with a stride and how many elements lie between strides after the count.
/// </summary>
[Op("affine.dma_start")]
public sealed partial class DmaStartOp : Operation, IMemoryEffects, IFoldable
{
    // The maps are no inherent attributes upstream either.
    private static readonly string[] MapNames = ["src_map", "dst_map", "tag_map"];

    [Operand("operands")] public partial OperandRange Parts { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var accesses = new (UnresolvedOperand Memory, AffineOperands Indices, AffineMapAttr Map)[3];
        for (int i = 0; i < accesses.Length; i++)
        {
            accesses[i] = AccessSyntax.Parse(parser);
            state.AddAttribute(MapNames[i], accesses[i].Map);
            parser.Expect(","u8);
        }
        var counts = new List<UnresolvedOperand>();
        counts.Add(parser.ParseOperand());
        // Upstream lets the comma stand before no stride.
        if (parser.TryConsume(","u8) && parser.NextIsOperand) parser.ParseOperandList(counts);
        parser.Expect(":"u8);
        var types = parser.ParseTypeList();
        if (types.Count != 3) throw parser.ErrorAtName(state, "expected three types");
        if (counts.Count is not (1 or 3)) throw parser.ErrorAtName(state, "expected two stride related operands");
        for (int i = 0; i < accesses.Length; i++)
        {
            parser.ResolveOperand(accesses[i].Memory, types[i], state);
            DimensionSyntax.Resolve(parser, state, accesses[i].Indices);
        }
        parser.ResolveOperands(counts, IndexType.Instance, state);
    }

    private AffineMap? MapOf(int access) => (GetAttribute(MapNames[access]) as AffineMapAttr)?.Map;

    /// <summary>Where the memref of an access stands among the operands; for 3, where the counts begin.</summary>
    private int StartOf(int access)
    {
        int start = 0;
        for (int i = 0; i < access; i++) start += 1 + (MapOf(i)?.InputCount ?? 0);
        return start;
    }

    // The text has no types for the counts.
    protected override bool FitsCustomForm => Parts.Slice(StartOf(3), Parts.Count - StartOf(3)).Types().TrimStart(IndexType.Instance).IsEmpty;

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => MemRef.CastFolding.Fold(this);

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        for (int i = 0; i < MapNames.Length; i++)
        {
            AccessSyntax.Print(printer, Parts[StartOf(i)], MapOf(i)!, Parts.Slice(StartOf(i) + 1, MapOf(i)!.InputCount));
            printer.Write(", "u8);
        }
        printer.PrintOperands(Parts.Slice(StartOf(3), Parts.Count - StartOf(3)));
        printer.Write(" : "u8);
        for (int i = 0; i < MapNames.Length; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintType(Parts[StartOf(i)].Type);
        }
    }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Parts[StartOf(0)]));
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Parts[StartOf(1)]));
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Parts[StartOf(2)]));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        for (int i = 0; i < MapNames.Length; i++)
            if (MapOf(i) is null) return $"requires attribute '{MapNames[i]}'";
        var parts = new[] { "source", "destination", "tag" };
        for (int i = 0; i < parts.Length; i++)
            if (StartOf(i) >= Parts.Count || Parts[StartOf(i)].Type is not MemRefType) return $"expected DMA {parts[i]} to be of memref type";
        if (Parts.Count - StartOf(3) is not (1 or 3)) return "incorrect number of operands";
        var (scope, region) = (new DimensionScope(), DimensionScope.Around(this));
        var names = new[] { "src", "dst", "tag" };
        for (int i = 0; i < names.Length; i++)
            foreach (var index in Parts.Slice(StartOf(i) + 1, MapOf(i)!.InputCount))
            {
                if (index.Type is not IndexType) return $"{names[i]} index to dma_start must have 'index' type";
                if (!scope.IsIndex(index, region)) return $"{names[i]} index must be a valid dimension or symbol identifier";
            }
        return null;
    }
}
