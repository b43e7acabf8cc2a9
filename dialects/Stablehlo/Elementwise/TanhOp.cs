namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Hyperbolic tangent.</summary>
[Op("stablehlo.tanh")]
public sealed partial class TanhOp : AccurateUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Tanh;
}
