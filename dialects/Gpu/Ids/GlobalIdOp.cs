namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Where the thread is in the whole grid: <c>gpu.global_id x</c>.</summary>
[Op("gpu.global_id")]
public sealed partial class GlobalIdOp : IndexOp, IPure;
