namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How numbers are rounded.</summary>
[EnumDef("nvvm.fp_rnd_mode", InAngles = true, Summary = "NVVM FPRoundingMode kind", Title = "::mlir::NVVM::FPRoundingMode")]
public enum FPRoundingMode
{
    None,
    Rn,
    Rm,
    Rp,
    Rz,
    Rna,
    Rs,
}
