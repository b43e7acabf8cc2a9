namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Copies all elements of one memref to another that does not overlap it.</summary>
[Op("memref.copy", Syntax = "$source `,` $target attr-dict `:` type($source) `to` type($target)")]
public sealed partial class CopyOp : Operation, ISameOperandsElementType, ISameOperandsShape, IMemoryEffects
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
        patterns.Add<CopyOp>(DropSelfCopy);
    }

    /// <summary><c>memref.copy %a, %a ⇒ nothing</c></summary>
    private static bool DropSelfCopy(CopyOp op, PatternRewriter rewriter) =>
        op.Source == op.Target ? rewriter.Erase(op) : rewriter.NoMatch(op, $"source and target differ");
}
