namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Which of several comdats of one name a linker keeps.</summary>
[EnumDef(Storage = EnumStorage.I64, AsWord = true, Title = "LLVM Comdat Types", Summary = "LLVM Comdat Types")]
public enum ComdatKind
{
    Any = 0,
    ExactMatch = 1,
    Largest = 2,
    NoDeduplicate = 3,
    SameSize = 4,
}
