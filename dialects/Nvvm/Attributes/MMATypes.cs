namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The elements of matrices.</summary>
[EnumDef("nvvm.mma_type", InAngles = true, Summary = "NVVM MMA types", Title = "::mlir::NVVM::MMATypes")]
public enum MMATypes
{
    F16 = 0,
    F32 = 1,
    Tf32 = 2,
    Bf16 = 9,
    S8 = 4,
    U8 = 3,
    S32 = 5,
    S4 = 8,
    U4 = 7,
    B1 = 6,
    F64 = 10,
    E4m3 = 11,
    E5m2 = 12,
    E3m2 = 13,
    E2m3 = 14,
    E2m1 = 15,
}
