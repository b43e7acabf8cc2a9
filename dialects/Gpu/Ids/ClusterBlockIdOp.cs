namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Where the block is in its cluster: <c>gpu.cluster_block_id x</c>.</summary>
[Op("gpu.cluster_block_id")]
public sealed partial class ClusterBlockIdOp : IndexOp, IPure;
