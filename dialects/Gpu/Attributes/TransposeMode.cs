namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Whether a matrix is taken as it is.</summary>
[EnumDef("gpu.mat_transpose_mode", Summary = "transpose mode of sparse matrix supported by sparse tensor ops", Title = "::mlir::gpu::TransposeMode")]
public enum TransposeMode
{
    [Case("NON_TRANSPOSE")]
    NonTranspose,

    [Case("TRANSPOSE")]
    Transpose,

    [Case("CONJUGATE_TRANSPOSE")]
    ConjugateTranspose,
}
