using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Where the block is in its cluster: <c>gpu.cluster_block_id x</c>.</summary>
[Op("gpu.cluster_block_id")]
public sealed partial class ClusterBlockIdOp : IndexOp, IPure
{
    protected override IntegerRange Range => ThreadRanges.Below(Bound ?? ThreadRanges.ClusterSize(this) ?? ThreadRanges.MostInCluster);
}
