namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Says that the thread is at the barrier of its cluster.</summary>
[Op("nvvm.cluster.arrive", Syntax = "attr-dict")]
public sealed partial class ClusterArriveOp : Operation
{
    [Attr] public partial bool Aligned { get; set; }
}
