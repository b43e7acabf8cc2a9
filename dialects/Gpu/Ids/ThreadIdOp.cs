using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Where the thread is in its block: <c>gpu.thread_id x</c>.</summary>
[Op("gpu.thread_id")]
public sealed partial class ThreadIdOp : IndexOp, IPure
{
    protected override IntegerRange Range => ThreadRanges.Below(Bound ?? ThreadRanges.BlockSize(this) ?? ThreadRanges.MostInGrid);
}
