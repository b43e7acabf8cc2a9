namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Who sees a symbol, and what becomes of several of its name.</summary>
[EnumDef("llvm.linkage", InAngles = true, AsWord = true, Title = "LLVM linkage types", Summary = "LLVM Linkage specification")]
public enum Linkage
{
    Private = 0,
    Internal = 1,
    [Case("available_externally")]
    AvailableExternally = 2,
    Linkonce = 3,
    Weak = 4,
    Common = 5,
    Appending = 6,
    [Case("extern_weak")]
    ExternWeak = 7,
    [Case("linkonce_odr")]
    LinkonceOdr = 8,
    [Case("weak_odr")]
    WeakOdr = 9,
    External = 10,
}
