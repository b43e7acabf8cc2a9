namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What happens where sums of integers are too large.</summary>
[EnumDef("nvvm.mma_int_overflow", InAngles = true, Summary = "MMA overflow options", Title = "::mlir::NVVM::MMAIntOverflow")]
public enum MMAIntOverflow
{
    Satfinite = 1,
    Wrapped = 0,
}
