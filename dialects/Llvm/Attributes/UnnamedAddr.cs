namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Whether the address of a symbol matters.</summary>
[EnumDef(Storage = EnumStorage.I64, Summary = "LLVM GlobalValue UnnamedAddr")]
public enum UnnamedAddr
{
    [Case("")]
    None,
    [Case("local_unnamed_addr")]
    Local,
    [Case("unnamed_addr")]
    Global,
}
