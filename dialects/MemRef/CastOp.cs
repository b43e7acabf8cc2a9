namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The same memory under a compatible type: extents or layout become known or unknown.</summary>
[Op("memref.cast", Syntax = "$source attr-dict `:` type($source) `to` type($dest)")]
public sealed partial class CastOp : Operation, IPure, IFoldable, INamesResults, IViewLike
{
    [Operand<RankedOrUnrankedMemRef>] public partial Value Source { get; set; }
    [Result<RankedOrUnrankedMemRef>] public partial Value Dest { get; }

    Value IViewLike.ViewSource => Source;

    Value IViewLike.ViewDest => Dest;

    /// <summary><c>cast(cast %m) ⇒ cast %m</c>; to the type that it has, the source</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Source.Type.Equals(Dest.Type)) return Source;
        return Source.DefiningOp is CastOp inner && CanCast((ShapedType)inner.Source.Type, (ShapedType)Dest.Type) ? CastFolding.Fold(this) : FoldResult.None;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (from, to) = ((ShapedType)Source.Type, (ShapedType)Dest.Type);
        if (!CanCast(from, to))
            verifier.Error(this, $"operand type '{from}' and result type '{to}' are cast incompatible");
    }

    /// <summary>Whether memory of one type may be cast to the other.</summary>
    public static bool CanCast(ShapedType from, ShapedType to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (!from.ElementType.Equals(to.ElementType) || !ISameOperandsAndResultShape.AreCompatible(from, to)) return false;
        var (fromSpace, toSpace) = (MemorySpaceOf(from), MemorySpaceOf(to));
        if (!Equals(fromSpace, toSpace)) return false;
        if (from is not MemRefType ranked || to is not MemRefType target || Equals(ranked.Layout, target.Layout)) return from is MemRefType || to is MemRefType;
        if (StridedLayout.Of(ranked) is not { } source || StridedLayout.Of(target) is not { } dest) return false;
        bool fits = Agree(source.Offset, dest.Offset);
        for (int i = 0; i < source.Strides.Length; i++) fits &= Agree(source.Strides[i], dest.Strides[i]);
        return fits;
    }

    private static IrAttribute? MemorySpaceOf(ShapedType type) => type is MemRefType ranked ? ranked.MemorySpace : (type as UnrankedMemRefType)?.MemorySpace;

    private static bool Agree(long left, long right) => left == right || left == Shape.Dynamic || right == Shape.Dynamic;

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Dest, "cast");
    }
}
