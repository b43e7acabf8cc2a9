namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The exponential function: <c>complex.exp %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.exp")]
public sealed partial class ExpOp : UnaryOp, IFoldable
{
    /// <summary><c>exp(log a) ⇒ a</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Complex.DefiningOp is LogOp inner ? inner.Complex : FoldResult.None;
}
