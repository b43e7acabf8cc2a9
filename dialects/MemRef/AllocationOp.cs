namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>What <see cref="AllocOp"/> and <see cref="AllocaOp"/> share: sizes for the dynamic extents, symbols for the layout.</summary>
[OpBase(Syntax = "`(`$dynamicSizes`)` (`` `[` $symbolOperands^ `]`)? attr-dict `:` type($memref)")]
public abstract partial class AllocationOp : Operation, IMemoryEffects
{
    [Operand<Index>] public partial OperandRange DynamicSizes { get; }
    [Operand<Index>] public partial OperandRange SymbolOperands { get; }
    [Attr<PowerOfTwo>] public partial IntegerAttr? Alignment { get; set; }
    [Result("memref")] public partial Value<MemRefType> Memory { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Allocate, Memory));
    }

    /// <summary>How many numbers a layout leaves open: the symbols of its map, or the unknown strides and offset.</summary>
    private static int Symbols(MemRefType type) => type.Layout switch
    {
        AffineMapAttr map => map.Map.SymbolCount,
        StridedLayoutAttr strided => strided.Strides.Count(static stride => stride == Shape.Dynamic) + (strided.Offset == Shape.Dynamic ? 1 : 0),
        _ => 0,
    };

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!DynamicSizeChecks.HasSizeOfEach(this, DynamicSizes, Memory.Type.Shape, verifier)) return;
        if (SymbolOperands.Count != Symbols(Memory.Type))
            verifier.Error(this, $"symbol operand count does not equal memref symbol count: expected {Symbols(Memory.Type)}, got {SymbolOperands.Count}");
    }

    /// <summary><c>memref.alloc(%c4) : memref&lt;?xf32> ⇒ cast(memref.alloc() : memref&lt;4xf32>)</c> where <c>%c4</c> is a constant</summary>
    private protected static bool FoldExtents(AllocationOp op, PatternRewriter rewriter)
    {
        if (MixedIndices.FoldExtents(op.Memory.Type.Shape, op.DynamicSizes, out var sizes) is not { } shape) return rewriter.NoMatch(op, $"no size is a constant");
        var state = rewriter.NewState(op.Name).AddOperands(sizes).AddOperands(op.SymbolOperands.ToArray()).AddResultTypes(op.Memory.Type with { Shape = shape })
            .AddAttribute("alignment", op.Alignment).AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(sizes.Length, op.SymbolOperands.Count));
        return rewriter.Replace(op, CastOp.Create(rewriter, op.Memory.Type, rewriter.Insert(state).FirstResult));
    }

    /// <summary><c>memref.alloc() : memref&lt;4xf32&gt; ⇒ nothing</c> where the memory is only written and freed</summary>
    private protected static bool DropUnread(AllocationOp op, PatternRewriter rewriter) => DropUnread(op, op.Memory, rewriter);

    /// <summary>Erases what allocates memory that is only written and freed, with these.</summary>
    internal static bool DropUnread(Operation op, Value memory, PatternRewriter rewriter)
    {
        foreach (var use in memory.Uses)
            if (use.Owner is not DeallocOp && !(use.Owner is StoreOp store && store.Value != memory)) return rewriter.NoMatch(op, $"someone may read it");
        foreach (var use in memory.Uses.ToArray()) rewriter.Erase(use.Owner);
        return rewriter.Erase(op);
    }
}
