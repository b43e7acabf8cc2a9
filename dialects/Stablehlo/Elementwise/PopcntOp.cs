namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How many bits are set.</summary>
[Op("stablehlo.popcnt")]
public sealed partial class PopcntOp : IntegerUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.PopulationCount;
}
