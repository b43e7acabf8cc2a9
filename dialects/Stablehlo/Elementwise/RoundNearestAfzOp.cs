namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The nearest integer, halves away from zero.</summary>
[Op("stablehlo.round_nearest_afz")]
public sealed partial class RoundNearestAfzOp : FloatUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.RoundNearestAwayFromZero;
}
