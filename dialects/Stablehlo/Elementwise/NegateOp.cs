namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The negative; unsigned integers wrap.</summary>
[Op("stablehlo.negate")]
public sealed partial class NegateOp : NumberUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Negate;

    /// <summary><c>negate(negate(x)) ⇒ x</c></summary>
    public override FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Operand.DefiningOp is NegateOp inner && inner.Operand.Type.Equals(Result.Type) ? (Value)inner.Operand : base.Fold(operands);
}
