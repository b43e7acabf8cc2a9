namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Tangent.</summary>
[Op("stablehlo.tan")]
public sealed partial class TanOp : AccurateUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Tan;
}
