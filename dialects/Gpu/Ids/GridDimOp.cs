using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>How many blocks the grid has: <c>gpu.grid_dim x</c>.</summary>
[Op("gpu.grid_dim")]
public sealed partial class GridDimOp : IndexOp, IPure
{
    protected override IntegerRange Range => ThreadRanges.GridSize(this) is { } known ? ThreadRanges.Between(known, known) : ThreadRanges.Between(1, Bound ?? ThreadRanges.MostInGrid);
}
