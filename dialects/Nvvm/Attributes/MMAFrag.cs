namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Which part of a product a tile plays.</summary>
[EnumDef("nvvm.mma_frag", InAngles = true, Summary = "NVVM MMA frag type", Title = "::mlir::NVVM::MMAFrag")]
public enum MMAFrag
{
    A,
    B,
    C,
}
