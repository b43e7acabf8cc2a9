using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Where the thread is in its subgroup.</summary>
[Op("gpu.lane_id", Syntax = "(`upper_bound` $upper_bound^)? attr-dict")]
public sealed partial class LaneIdOp : BoundedOp, IPure
{
    protected override IntegerRange Range => ThreadRanges.Below(Bound ?? ThreadRanges.MostInSubgroup);
}
