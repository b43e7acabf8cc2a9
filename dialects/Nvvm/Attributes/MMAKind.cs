namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Which formats of small numbers.</summary>
[EnumDef("nvvm.mma_kind", InAngles = true, Summary = "MMA operation kind", Title = "::mlir::NVVM::MMAKind")]
public enum MMAKind
{
    F8f6f4,
}
