namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Integer overflow arith flags.</summary>
[EnumDef("arith.overflow", Separator = ", ", InAngles = true)]
[Flags]
public enum IntegerOverflowFlags
{
    None = 0,

    [Case("nsw")]
    NoSignedWrap = 1,

    [Case("nuw")]
    NoUnsignedWrap = 2,
}
