namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>How many subgroups a workgroup has.</summary>
[Op("gpu.num_subgroups")]
public sealed partial class NumSubgroupsOp : BoundedOp, IPure;
