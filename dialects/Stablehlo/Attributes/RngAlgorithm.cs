namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How random bits are made.</summary>
[EnumDef("stablehlo.rng_algorithm")]
public enum RngAlgorithm
{
    [Case("DEFAULT")]
    Default,
    [Case("THREE_FRY")]
    ThreeFry,
    [Case("PHILOX")]
    Philox,
}
