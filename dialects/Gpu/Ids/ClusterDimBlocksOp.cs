using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>How many blocks a cluster has: <c>gpu.cluster_dim_blocks x</c>.</summary>
[Op("gpu.cluster_dim_blocks")]
public sealed partial class ClusterDimBlocksOp : IndexOp, IPure
{
    protected override IntegerRange Range => ThreadRanges.ClusterSize(this) is { } known ? ThreadRanges.Between(known, known) : ThreadRanges.Between(1, Bound ?? ThreadRanges.MostInCluster);
}
