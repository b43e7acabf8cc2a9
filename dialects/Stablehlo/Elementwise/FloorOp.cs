namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The next integer below.</summary>
[Op("stablehlo.floor")]
public sealed partial class FloorOp : FloatUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Floor;
}
