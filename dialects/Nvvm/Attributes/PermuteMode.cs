namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How bytes are picked.</summary>
[EnumDef("nvvm.permute_mode", InAngles = true, Summary = "NVVM permute mode", Title = "::mlir::NVVM::PermuteMode")]
public enum PermuteMode
{
    Default,
    F4e,
    B4e,
    Rc8,
    Ecl,
    Ecr,
    Rc16,
}
