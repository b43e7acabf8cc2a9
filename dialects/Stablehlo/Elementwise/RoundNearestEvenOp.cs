namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The nearest integer, halves to the even one.</summary>
[Op("stablehlo.round_nearest_even")]
public sealed partial class RoundNearestEvenOp : FloatUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.RoundNearestEven;
}
