namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A quotient: <c>complex.div %a, %b : complex&lt;f32&gt;</c>.</summary>
[Op("complex.div")]
public sealed partial class DivOp : BinaryOp, IFoldable
{
    /// <summary><c>a / 1 ⇒ a</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantOp.IsOne(operands[1]) ? Lhs : FoldResult.None;
}
