namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Copies memory, also between host and device: <c>gpu.memcpy %to, %from : memref&lt;8xf32&gt;, memref&lt;8xf32&gt;</c>.</summary>
[Op("gpu.memcpy", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $dst`,` $src `:` type($dst)`,` type($src) attr-dict")]
public sealed partial class MemcpyOp : AsyncOp, IMemoryEffects, IFoldable
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand] public partial Value<MemRefType> Dst { get; set; }
    [Operand] public partial Value<MemRefType> Src { get; set; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => MemRef.CastFolding.Fold(this);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<MemcpyOp>(DropUnread);
    }

    /// <summary>A copy to memory that was allocated and is only freed goes.</summary>
    private static bool DropUnread(MemcpyOp op, PatternRewriter rewriter)
    {
        if (op.Dst.DefiningOp is not { } allocation || !HasOnlyEffect(allocation, MemoryEffectKind.Allocate, op.Dst)) return rewriter.NoMatch(op, $"the target is not just allocated");
        foreach (var use in op.Dst.Uses)
            if (use.Owner != op && !HasOnlyEffect(use.Owner, MemoryEffectKind.Free, op.Dst)) return rewriter.NoMatch(op, $"the target may be read");
        int dependencies = op.AsyncDependencies.Count;
        if (dependencies > 1 || dependencies == 1 != op.AsyncToken is not null) return rewriter.NoMatch(op, $"there is not a token for each dependency");
        return rewriter.Replace(op, op.AsyncDependencies);
    }

    private static bool HasOnlyEffect(Operation op, MemoryEffectKind kind, Value value)
    {
        if (op is not IMemoryEffects effects) return false;
        var list = new List<MemoryEffect>();
        effects.GetEffects(list);
        var onValue = list.FindAll(e => e.Value == value);
        return onValue.Count == 1 && onValue[0].Kind == kind;
    }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Dst));
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Src));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!Dst.Type.ElementType.Equals(Src.Type.ElementType)) verifier.Error(this, "arguments have incompatible element type");
        else if (!ISameOperandsAndResultShape.AreCompatible(Src.Type, Dst.Type)) verifier.Error(this, "arguments have incompatible shape");
    }
}
