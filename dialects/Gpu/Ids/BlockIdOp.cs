using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Where the block is in the grid: <c>gpu.block_id x</c>.</summary>
[Op("gpu.block_id")]
public sealed partial class BlockIdOp : IndexOp, IPure
{
    protected override IntegerRange Range => ThreadRanges.Below(Bound ?? ThreadRanges.GridSize(this) ?? ThreadRanges.MostInGrid);
}
