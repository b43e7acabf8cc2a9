using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>How many threads a block has: <c>gpu.block_dim x</c>.</summary>
[Op("gpu.block_dim")]
public sealed partial class BlockDimOp : IndexOp, IPure
{
    protected override IntegerRange Range => ThreadRanges.BlockSize(this) is { } known ? ThreadRanges.Between(known, known) : ThreadRanges.Between(1, Bound ?? ThreadRanges.MostInGrid);
}
