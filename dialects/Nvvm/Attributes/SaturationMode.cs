namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What happens where numbers are too large.</summary>
[EnumDef("nvvm.sat_mode", InAngles = true, Summary = "NVVM SaturationMode kind", Title = "::mlir::NVVM::SaturationMode")]
public enum SaturationMode
{
    None,
    Satfinite,
}
