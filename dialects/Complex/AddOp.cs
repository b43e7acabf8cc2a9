namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A sum: <c>complex.add %a, %b : complex&lt;f32&gt;</c>.</summary>
[Op("complex.add")]
public sealed partial class AddOp : BinaryOp, IFoldable
{
    /// <summary><c>(a - b) + b ⇒ a</c>, <c>b + (a - b) ⇒ a</c>, <c>a + 0 ⇒ a</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs.DefiningOp is SubOp left && left.Rhs == Rhs) return left.Lhs;
        if (Rhs.DefiningOp is SubOp right && right.Rhs == Lhs) return right.Lhs;
        return ConstantOp.IsZero(operands[1]) ? Lhs : FoldResult.None;
    }
}
