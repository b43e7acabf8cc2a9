namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How large blocks are.</summary>
[EnumDef("nvvm.tcgen05_mma_block_scale", InAngles = true, Summary = "tcgen05.mma block scale attribute", Title = "::mlir::NVVM::Tcgen05MMABlockScale")]
public enum Tcgen05MMABlockScale
{
    Default,
    Block16,
    Block32,
}
