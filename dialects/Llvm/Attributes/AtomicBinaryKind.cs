namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What <see cref="AtomicRMWOp"/> does with the old value and the operand.</summary>
[EnumDef(Storage = EnumStorage.I64, Summary = "llvm.atomicrmw binary operations")]
public enum AtomicBinaryKind
{
    [Case("xchg")]
    Exchange = 0,
    Add = 1,
    Sub = 2,
    [Case("_and")]
    And = 3,
    Nand = 4,
    [Case("_or")]
    Or = 5,
    [Case("_xor")]
    XOr = 6,
    Max = 7,
    Min = 8,
    UMax = 9,
    UMin = 10,
    FAdd = 11,
    FSub = 12,
    FMax = 13,
    FMin = 14,
    [Case("uinc_wrap")]
    UIncWrap = 15,
    [Case("udec_wrap")]
    UDecWrap = 16,
    [Case("usub_cond")]
    USubCond = 17,
    [Case("usub_sat")]
    USubSat = 18,
    FMaximum = 19,
    FMinimum = 20,
}
