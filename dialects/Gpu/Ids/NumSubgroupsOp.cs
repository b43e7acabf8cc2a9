using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>How many subgroups a workgroup has.</summary>
[Op("gpu.num_subgroups")]
public sealed partial class NumSubgroupsOp : BoundedOp, IPure
{
    protected override IntegerRange Range => ThreadRanges.Between(1, Bound ?? ThreadRanges.MostInGrid);
}
