namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Floating point fast math flags.</summary>
[EnumDef("arith.fastmath", Separator = ",", InAngles = true, Summary = "Floating point fast math flags")]
[Flags]
public enum FastMathFlags
{
    None = 0,
    Reassoc = 1,

    [Case("nnan")]
    NoNans = 2,

    [Case("ninf")]
    NoInfs = 4,

    [Case("nsz")]
    NoSignedZeros = 8,

    [Case("arcp")]
    AllowReciprocal = 16,

    Contract = 32,

    [Case("afn")]
    ApproximateFunctions = 64,

    Fast = 127,
}
