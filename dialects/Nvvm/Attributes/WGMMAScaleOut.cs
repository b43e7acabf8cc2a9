namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Whether the sum so far is used.</summary>
[EnumDef("nvvm.wgmma_scale_out", InAngles = true, Summary = "WGMMA input predicate", Title = "::mlir::NVVM::WGMMAScaleOut")]
public enum WGMMAScaleOut
{
    Zero,
    One,
}
