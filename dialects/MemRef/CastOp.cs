namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The same memory under a compatible type: extents or layout become known or unknown.</summary>
[Op("memref.cast", Syntax = "$source attr-dict `:` type($source) `to` type($dest)")]
public sealed partial class CastOp : Operation, IPure, IFoldable, INamesResults
{
    [Operand<RankedOrUnrankedMemRef>] public partial Value Source { get; set; }
    [Result<RankedOrUnrankedMemRef>] public partial Value Dest { get; }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Source.Type.Equals(Dest.Type) ? Source : FoldResult.None;

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (from, to) = ((ShapedType)Source.Type, (ShapedType)Dest.Type);
        if (!from.ElementType.Equals(to.ElementType) || !ISameOperandsAndResultShape.AreCompatible(from, to))
            verifier.Error(this, $"operand type '{from}' and result type '{to}' are cast incompatible");
    }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Dest, "cast");
    }
}
