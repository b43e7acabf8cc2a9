namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A product: <c>complex.mul %a, %b : complex&lt;f32&gt;</c>.</summary>
[Op("complex.mul")]
public sealed partial class MulOp : BinaryOp, IFoldable
{
    /// <summary><c>a * 1 ⇒ a</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantOp.IsOne(operands[1]) ? Lhs : FoldResult.None;
}
