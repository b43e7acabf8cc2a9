using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>How many threads a subgroup has.</summary>
[Op("gpu.subgroup_size")]
public sealed partial class SubgroupSizeOp : BoundedOp, IPure
{
    protected override IntegerRange Range => ThreadRanges.Between(1, Bound ?? ThreadRanges.MostInSubgroup);
}
