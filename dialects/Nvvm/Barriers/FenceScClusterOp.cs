namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A fence that the whole cluster sees in one order.</summary>
[Op("nvvm.fence.sc.cluster", Syntax = "attr-dict")]
public sealed partial class FenceScClusterOp : Operation;
