namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Who sees a symbol of a shared library.</summary>
[EnumDef(Storage = EnumStorage.I64, Summary = "LLVM GlobalValue Visibility")]
public enum Visibility
{
    [Case("")]
    Default,
    Hidden,
    Protected,
}
