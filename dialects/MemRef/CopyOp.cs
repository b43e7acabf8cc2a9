namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Copies all elements of one memref to another that does not overlap it.</summary>
[Op("memref.copy", Syntax = "$source `,` $target attr-dict `:` type($source) `to` type($target)")]
public sealed partial class CopyOp : Operation, IFoldable, ISameOperandsElementType, ISameOperandsShape, IMemoryEffects
{
    [Operand<RankedOrUnrankedMemRef>] public partial Value Source { get; set; }
    [Operand<RankedOrUnrankedMemRef>] public partial Value Target { get; set; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Source));
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Target));
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CopyOp>(CopyOfCast).Add<CopyOp>(DropEmptyCopy).Add<CopyOp>(DropSelfCopy);
    }

    /// <summary><c>copy (cast %a), (cast %b) ⇒ copy %a, %b</c> where the casts only forget</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        var (source, target) = (CastFolding.SourceOfForgetting(Source), CastFolding.SourceOfForgetting(Target));
        if (source.IsNull && target.IsNull) return FoldResult.None;
        if (!source.IsNull) Source = source;
        if (!target.IsNull) Target = target;
        return FoldResult.InPlace;
    }

    /// <summary><c>copy (cast %a), (cast %b) ⇒ copy %a, %b</c></summary>
    private static bool CopyOfCast(CopyOp op, PatternRewriter rewriter)
    {
        var (source, target) = (op.Source, op.Target);
        if (source.DefiningOp is CastOp { Source: { Type: MemRefType } from }) source = from;
        if (target.DefiningOp is CastOp { Source: { Type: MemRefType } to }) target = to;
        if (source == op.Source && target == op.Target) return rewriter.NoMatch(op, $"neither is a cast of a ranked memref");
        if (!ISameOperandsAndResultShape.AreCompatible(source.Type, target.Type)) return rewriter.NoMatch(op, $"the shapes are not the same");
        (op.Source, op.Target) = (source, target);
        rewriter.NotifyModified(op);
        return true;
    }

    /// <summary><c>copy %a, %b : memref&lt;0xf32> ⇒ nothing</c></summary>
    private static bool DropEmptyCopy(CopyOp op, PatternRewriter rewriter) =>
        IsEmpty(op.Source.Type) || IsEmpty(op.Target.Type) ? rewriter.Erase(op) : rewriter.NoMatch(op, $"there may be elements");

    private static bool IsEmpty(IrType type) => type is MemRefType { Shape: var shape } && shape.Span.Contains(0);

    /// <summary><c>memref.copy %a, %a ⇒ nothing</c></summary>
    private static bool DropSelfCopy(CopyOp op, PatternRewriter rewriter) =>
        op.Source == op.Target ? rewriter.Erase(op) : rewriter.NoMatch(op, $"source and target differ");
}
