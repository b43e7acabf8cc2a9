namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How exact a function's unwind table is.</summary>
[EnumDef("llvm.uwtableKind", InAngles = true, AsWord = true, Title = "LLVM Unwind Behavior", Summary = "")]
public enum UnwindTableKind
{
    None = 0,
    Sync = 1,
    Async = 2,
}
