namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Whether a factor is negated.</summary>
[EnumDef("nvvm.wgmma_scale_in", InAngles = true, Summary = "WGMMA overflow options", Title = "::mlir::NVVM::WGMMAScaleIn")]
public enum WGMMAScaleIn
{
    One = 1,
    Neg = -1,
}
