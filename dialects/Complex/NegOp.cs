namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The negative: <c>complex.neg %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.neg")]
public sealed partial class NegOp : UnaryOp, IFoldable
{
    /// <summary><c>-(-a) ⇒ a</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Complex.DefiningOp is NegOp inner ? inner.Complex : FoldResult.None;
}
