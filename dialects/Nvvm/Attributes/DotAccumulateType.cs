namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Whether bytes have signs.</summary>
[EnumDef("nvvm.dot_accumulate_type", InAngles = true, Summary = "NVVM DotAccumulateType", Title = "::mlir::NVVM::DotAccumulateType")]
public enum DotAccumulateType
{
    Signed = 1,
    Unsigned = 0,
}
