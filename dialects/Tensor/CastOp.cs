namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>The same tensor under a type that knows more or less of its extents.</summary>
[Op("tensor.cast", Syntax = "$source attr-dict `:` type($source) `to` type($dest)")]
public sealed partial class CastOp : Operation, IPure, IFoldable, INamesResults
{
    [Operand<AnyTensor>] public partial Value Source { get; set; }
    [Result<AnyTensor>] public partial Value Dest { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Dest, "cast");
    }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Source.Type.Equals(Dest.Type) ? Source : FoldResult.None;

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (from, to) = ((ShapedType)Source.Type, (ShapedType)Dest.Type);
        if (!from.ElementType.Equals(to.ElementType) || !ISameOperandsAndResultShape.AreCompatible(from, to))
            verifier.Error(this, $"operand type '{from}' and result type '{to}' are cast incompatible");
    }
}
