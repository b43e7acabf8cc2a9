using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>How many clusters the grid has: <c>gpu.cluster_dim x</c>.</summary>
[Op("gpu.cluster_dim")]
public sealed partial class ClusterDimOp : IndexOp, IPure
{
    protected override IntegerRange Range => ThreadRanges.Between(1, Bound ?? ThreadRanges.MostInGrid);
}
