namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A difference: <c>complex.sub %a, %b : complex&lt;f32&gt;</c>.</summary>
[Op("complex.sub")]
public sealed partial class SubOp : BinaryOp, IFoldable
{
    /// <summary><c>(a + b) - b ⇒ a</c>, <c>a - 0 ⇒ a</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs.DefiningOp is AddOp sum && sum.Rhs == Rhs) return sum.Lhs;
        return ConstantOp.IsZero(operands[1]) ? Lhs : FoldResult.None;
    }
}
