namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The next integer above.</summary>
[Op("stablehlo.ceil")]
public sealed partial class CeilOp : FloatUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Ceil;
}
