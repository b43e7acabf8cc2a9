namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What may be assumed of floating-point exceptions.</summary>
[EnumDef(Storage = EnumStorage.I64, Summary = "LLVM Exception Behavior")]
public enum FPExceptionBehavior
{
    Ignore = 0,
    MayTrap = 1,
    Strict = 2,
}
