namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Exponential function.</summary>
[Op("stablehlo.exponential")]
public sealed partial class ExponentialOp : AccurateUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Exp;
}
