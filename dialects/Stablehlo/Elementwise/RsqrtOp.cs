namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Reciprocal of the square root.</summary>
[Op("stablehlo.rsqrt")]
public sealed partial class RsqrtOp : AccurateUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Rsqrt;
}
