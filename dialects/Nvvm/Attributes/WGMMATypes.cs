namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The elements of matrices.</summary>
[EnumDef("nvvm.wgmma_type", InAngles = true, Summary = "NVVM WGMMA types", Title = "::mlir::NVVM::WGMMATypes")]
public enum WGMMATypes
{
    F16,
    Tf32,
    U8,
    S8,
    B1,
    Bf16,
    E4m3,
    E5m2,
    F32,
    S32,
}
