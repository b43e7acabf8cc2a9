namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How accesses to memory are ordered.</summary>
[EnumDef("nvvm.mem_order", InAngles = true, Summary = "NVVM Memory Ordering kind", Title = "::mlir::NVVM::MemOrderKind")]
public enum MemOrderKind
{
    Weak,
    Relaxed,
    Acquire,
    Release,

    [Case("acq_rel")]
    AcqRel,

    Sc,
    Mmio,
    Volatile,
}
