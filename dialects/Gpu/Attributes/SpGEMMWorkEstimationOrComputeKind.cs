namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>What a step of a sparse product does.</summary>
[EnumDef("gpu.spgemm_work_estimation_or_compute_kind", Summary = "choose whether spgemm_work_estimation_or_compute does work estimation or compute", Title = "::mlir::gpu::SpGEMMWorkEstimationOrComputeKind")]
public enum SpGEMMWorkEstimationOrComputeKind
{
    [Case("WORK_ESTIMATION")]
    WorkEstimation,

    [Case("COMPUTE")]
    Compute,
}
