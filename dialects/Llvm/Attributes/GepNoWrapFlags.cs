namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What an address computation promises.</summary>
[Flags]
public enum GepNoWrapFlags
{
    None = 0,
    InBoundsFlag = 1,
    NoUnsignedSignedWrap = 2,
    InBounds = 3,
    NoUnsignedWrap = 4,
}
