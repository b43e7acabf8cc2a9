namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Which subgroup of its workgroup the thread is in.</summary>
[Op("gpu.subgroup_id")]
public sealed partial class SubgroupIdOp : BoundedOp, IPure;
