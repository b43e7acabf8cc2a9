namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Which formats with scales of blocks.</summary>
[EnumDef("nvvm.block_scale_kind", InAngles = true, Summary = "Block Scale Kind", Title = "::mlir::NVVM::MMABlockScaleKind")]
public enum MMABlockScaleKind
{
    Mxf8f6f4,
    Mxf4,
    Mxf4nvf4,
}
