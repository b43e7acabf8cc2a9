namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Exponential function minus one, accurate near zero.</summary>
[Op("stablehlo.exponential_minus_one")]
public sealed partial class ExponentialMinusOneOp : AccurateUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.ExpMinusOne;
}
