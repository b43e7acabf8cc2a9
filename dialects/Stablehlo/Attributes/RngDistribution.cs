namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How random numbers are distributed.</summary>
[EnumDef("stablehlo.rng_distribution")]
public enum RngDistribution
{
    [Case("UNIFORM")]
    Uniform = 1,
    [Case("NORMAL")]
    Normal = 2,
}
