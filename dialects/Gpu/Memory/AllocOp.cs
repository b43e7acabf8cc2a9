using DimOp = OpenXla.Ir.Dialects.MemRef.DimOp;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Allocates memory of the device: <c>gpu.alloc async [%t] (%n) : memref&lt;?xf32&gt;</c>.</summary>
[Op("gpu.alloc", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) (` ` `host_shared` $hostShared^)? ` ` `(` $dynamicSizes `)` (`` `[` $symbolOperands^ `]`)? attr-dict `:` type($memref)")]
public sealed partial class AllocOp : AsyncOp, IMemoryEffects
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<Index>] public partial OperandRange DynamicSizes { get; }
    [Operand<Index>] public partial OperandRange SymbolOperands { get; }
    [Attr] public partial bool HostShared { get; set; }
    [Result("memref")] public partial Value<MemRefType> Memory { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<DimOp>(DimOfAlloc);
    }

    /// <summary><c>memref.dim (gpu.alloc(%n) : memref&lt;?xf32>), 0 ⇒ %n</c></summary>
    private static bool DimOfAlloc(DimOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not AllocOp allocation || OperationFolding.ConstantOf(op.Index) is not IntegerAttr { Int64: var index }) return rewriter.NoMatch(op, $"is not a known dimension of an allocation");
        var shape = allocation.Memory.Type.Shape;
        if (index < 0 || index >= shape.Rank || !shape.IsDynamic((int)index)) return rewriter.NoMatch(op, $"the extent is not dynamic");
        return rewriter.Replace(op, allocation.DynamicSizes[shape.Span[..(int)index].Count(Shape.Dynamic)]);
    }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Allocate, Memory));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int symbols = Memory.Type.Layout is AffineMapAttr map ? map.Map.SymbolCount : 0;
        if (!DynamicSizeChecks.HasSizeOfEach(this, DynamicSizes, Memory.Type.Shape, verifier)) return;
        if (SymbolOperands.Count != symbols) verifier.Error(this, "symbol operand count does not equal memref symbol count");
    }
}
