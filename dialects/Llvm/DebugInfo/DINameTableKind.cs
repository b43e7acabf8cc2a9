namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Which table of names a compile unit gets.</summary>
[EnumDef(AsWord = true, Title = "LLVM debug name table kind")]
public enum DINameTableKind
{
    [Case("Default")]
    Default = 0,
    [Case("GNU")]
    Gnu = 1,
    [Case("None")]
    None = 2,
    [Case("Apple")]
    Apple = 3,
}
