using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Where the thread is in the whole grid: <c>gpu.global_id x</c>.</summary>
[Op("gpu.global_id")]
public sealed partial class GlobalIdOp : IndexOp, IPure
{
    protected override IntegerRange Range => ThreadRanges.Below(Bound ?? ((ThreadRanges.BlockSize(this) ?? ThreadRanges.MostInGrid) * (ThreadRanges.GridSize(this) ?? ThreadRanges.MostInGrid)));
}
