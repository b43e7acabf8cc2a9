namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Whether memory is read or written.</summary>
[EnumDef(AsWord = true, Title = "LLVM ModRefInfo")]
public enum ModRefInfo
{
    None = 0,
    Read = 1,
    Write = 2,
    ReadWrite = 3,
}
