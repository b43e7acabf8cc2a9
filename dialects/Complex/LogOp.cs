namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The natural logarithm: <c>complex.log %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.log")]
public sealed partial class LogOp : UnaryOp, IFoldable
{
    /// <summary><c>log(exp a) ⇒ a</c>, as upstream has it, whatever the angle of a.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Complex.DefiningOp is ExpOp inner ? inner.Complex : FoldResult.None;
}
