using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Which subgroup of its workgroup the thread is in.</summary>
[Op("gpu.subgroup_id")]
public sealed partial class SubgroupIdOp : BoundedOp, IPure
{
    protected override IntegerRange Range => ThreadRanges.Below(Bound ?? ThreadRanges.MostInGrid);
}
