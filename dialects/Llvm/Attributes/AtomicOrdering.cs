namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How an access to memory is ordered against others.</summary>
[EnumDef(Storage = EnumStorage.I64, Summary = "Atomic ordering for LLVM's memory model")]
public enum AtomicOrdering
{
    [Case("not_atomic")]
    NotAtomic = 0,
    Unordered = 1,
    Monotonic = 2,
    Acquire = 4,
    Release = 5,
    [Case("acq_rel")]
    AcquireRelease = 6,
    [Case("seq_cst")]
    SequentiallyConsistent = 7,
}
