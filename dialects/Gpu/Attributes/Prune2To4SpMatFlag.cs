namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>What is done to a matrix that is to have two non-zeros in each group of four.</summary>
[EnumDef("gpu.prune_2to4_spmat_flag", Summary = "pruning strategy for 2:4 sparse matrix", Title = "::mlir::gpu::Prune2To4SpMatFlag")]
public enum Prune2To4SpMatFlag
{
    [Case("NONE")]
    None,

    [Case("PRUNE_ONLY")]
    PruneOnly,

    [Case("PRUNE_AND_CHECK")]
    PruneAndCheck,
}
