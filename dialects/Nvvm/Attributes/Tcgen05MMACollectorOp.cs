namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Whether A is kept.</summary>
[EnumDef("nvvm.tcgen05_mma_collectorop", InAngles = true, Summary = "tcgen05.mma Collector Buffer Operation", Title = "::mlir::NVVM::Tcgen05MMACollectorOp")]
public enum Tcgen05MMACollectorOp
{
    Discard,
    Lastuse,
    Fill,
    Use,
}
