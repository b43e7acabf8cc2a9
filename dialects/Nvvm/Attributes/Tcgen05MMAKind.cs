namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The elements of matrices.</summary>
[EnumDef("nvvm.tcgen05_mma_kind", InAngles = true, Summary = "tcgen05 MMA Supported Types", Title = "::mlir::NVVM::Tcgen05MMAKind")]
public enum Tcgen05MMAKind
{
    F8f6f4 = 2,
    I8 = 3,
    F16 = 0,
    Tf32 = 1,
}
