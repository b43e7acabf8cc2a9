namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Orders the beginning of barriers in memory before their use in the cluster.</summary>
[Op("nvvm.fence.mbarrier.init", Syntax = "attr-dict")]
public sealed partial class FenceMbarrierInitOp : Operation;
