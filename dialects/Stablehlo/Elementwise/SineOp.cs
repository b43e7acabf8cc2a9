namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Sine.</summary>
[Op("stablehlo.sine")]
public sealed partial class SineOp : AccurateUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Sine;
}
