namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The format of the scales of blocks.</summary>
[EnumDef("nvvm.block_scale_format", InAngles = true, Summary = "MMA Block Scale Format", Title = "::mlir::NVVM::BlockScaleFormat")]
public enum BlockScaleFormat
{
    Ue8m0,
    Ue4m3,
}
