namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Who sees a symbol of a shared library.</summary>
[EnumDef(Storage = EnumStorage.I64)]
public enum Visibility
{
    Default,
    Hidden,
    Protected,
}
