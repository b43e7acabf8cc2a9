namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>All bits, or truth values, the other way round.</summary>
[Op("stablehlo.not")]
public sealed partial class NotOp : LogicalUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Not;

    /// <summary><c>not(not(x)) ⇒ x</c></summary>
    public override FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Operand.DefiningOp is NotOp inner && inner.Operand.Type.Equals(Result.Type) ? (Value)inner.Operand : base.Fold(operands);
}
