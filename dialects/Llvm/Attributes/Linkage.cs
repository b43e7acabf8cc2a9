namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Who sees a symbol, and what becomes of several of its name.</summary>
[EnumDef("llvm.linkage", InAngles = true, AsWord = true, Title = "LLVM linkage types", Summary = "LLVM Linkage specification")]
public enum Linkage
{
    External = 0,
    [Case("available_externally")]
    AvailableExternally = 1,
    Linkonce = 2,
    [Case("linkonce_odr")]
    LinkonceOdr = 3,
    Weak = 4,
    [Case("weak_odr")]
    WeakOdr = 5,
    Appending = 6,
    Internal = 7,
    Private = 8,
    [Case("extern_weak")]
    ExternWeak = 9,
    Common = 10,
}
