namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>How many blocks a cluster has: <c>gpu.cluster_dim_blocks x</c>.</summary>
[Op("gpu.cluster_dim_blocks")]
public sealed partial class ClusterDimBlocksOp : IndexOp, IPure;
