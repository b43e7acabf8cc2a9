namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What is promised not to overflow.</summary>
[EnumDef(Storage = EnumStorage.I32, Separator = ", ")]
[Flags]
public enum IntegerOverflowFlags
{
    None = 0,

    [Case("nsw")]
    NoSignedWrap = 1,

    [Case("nuw")]
    NoUnsignedWrap = 2,
}
