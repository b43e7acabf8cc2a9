using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Where the cluster is in the grid: <c>gpu.cluster_id x</c>.</summary>
[Op("gpu.cluster_id")]
public sealed partial class ClusterIdOp : IndexOp, IPure
{
    protected override IntegerRange Range => ThreadRanges.Below(Bound ?? ThreadRanges.MostInGrid);
}
