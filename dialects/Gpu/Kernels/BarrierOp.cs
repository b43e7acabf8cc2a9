namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Waits until all threads of a workgroup are here and see each other's memory.</summary>
[Op("gpu.barrier", Syntax = "attr-dict")]
public sealed partial class BarrierOp : Operation;
