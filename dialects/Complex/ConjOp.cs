namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The complex conjugate: <c>complex.conj %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.conj")]
public sealed partial class ConjOp : UnaryOp, IFoldable
{
    /// <summary><c>conj(conj a) ⇒ a</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Complex.DefiningOp is ConjOp inner ? inner.Complex : FoldResult.None;
}
