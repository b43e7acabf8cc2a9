namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The angle whose tangent is the quotient, in the right quadrant.</summary>
[Op("stablehlo.atan2")]
public sealed partial class Atan2Op : FloatOrComplexBinaryOp
{
    public override BinaryKernel Kernel => BinaryKernel.Atan2;
}
