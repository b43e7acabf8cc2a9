namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>A copy in memory of its own, or the same memory where nobody can tell: <c>bufferization.clone %m : memref&lt;4xf32&gt; to memref&lt;?xf32&gt;</c>.</summary>
[Op("bufferization.clone", Syntax = "$input attr-dict `:` type($input) `to` type($output)")]
public sealed partial class CloneOp : Operation, IFoldable, IMemoryEffects
{
    [Operand<RankedOrUnrankedMemRef>] public partial Value Input { get; set; }
    [Result<RankedOrUnrankedMemRef>] public partial Value Output { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Input));
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Output));
        effects.Add(new MemoryEffect(MemoryEffectKind.Allocate, Output));
    }

    /// <summary><c>clone(cast %m) ⇒ clone %m</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => MemRef.CastFolding.Fold(this);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CloneOp>(Merge);
    }

    /// <summary><c>clone %m; … dealloc %m ⇒ %m; …</c> where one of the two is freed in this block and nothing is freed before: the clone may then be the source itself.</summary>
    private static bool Merge(CloneOp op, PatternRewriter rewriter)
    {
        if (!op.Output.HasUses) return rewriter.Erase(op);
        var source = op.Input;
        if (!source.Type.Equals(op.Output.Type) && !MemRef.CastOp.CanCast((ShapedType)source.Type, (ShapedType)op.Output.Type)) return rewriter.NoMatch(op, $"the source can't be cast");
        if (!TryFindFree(op.Output, out var cloneFree) || !TryFindFree(Origin(source), out var sourceFree)) return rewriter.NoMatch(op, $"source or clone may be freed in several places");
        if (cloneFree is not null && sourceFree is not null && cloneFree.Block == sourceFree.Block) return rewriter.NoMatch(op, $"both are freed in the same block");
        var redundant = cloneFree?.Block == op.Block ? cloneFree : sourceFree?.Block == op.Block ? sourceFree : null;
        if (redundant is null) return rewriter.NoMatch(op, $"neither is freed in this block");
        var effects = new List<MemoryEffect>();
        for (var between = op.Next; between != redundant; between = between.Next)
        {
            if (between is null) return rewriter.NoMatch(op, $"the source is freed before");
            effects.Clear();
            between.As<IMemoryEffects>()?.GetEffects(effects);
            foreach (var effect in effects)
                if (effect.Kind == MemoryEffectKind.Free) return rewriter.NoMatch(op, $"something is freed between");
        }
        rewriter.Replace(op, source.Type.Equals(op.Output.Type) ? source : MemRef.CastOp.Create(rewriter, op.Output.Type, source).Dest);
        return rewriter.Erase(redundant);
    }

    /// <summary>The memory that a value is a view of.</summary>
    private static Value Origin(Value value)
    {
        while (value.DefiningOp is MemRef.CastOp or MemRef.SubViewOp or MemRef.ViewOp or MemRef.ReinterpretCastOp or MemRef.ExpandShapeOp or MemRef.CollapseShapeOp or MemRef.TransposeOp or MemRef.MemorySpaceCastOp or MemRef.ReshapeOp)
            value = value.DefiningOp.GetOperand(0);
        return value;
    }

    /// <summary>Finds the one operation that frees a value, null for none; false where there are several.</summary>
    private static bool TryFindFree(Value value, out Operation? free)
    {
        free = null;
        var effects = new List<MemoryEffect>();
        foreach (var use in value.Uses)
        {
            effects.Clear();
            use.Owner.As<IMemoryEffects>()?.GetEffects(effects);
            bool frees = false;
            foreach (var effect in effects) frees |= effect.Kind == MemoryEffectKind.Free && effect.Value == value;
            if (!frees) continue;
            if (use.Owner is MemRef.ReallocOp || free is not null) return false;
            free = use.Owner;
        }
        return true;
    }
}
