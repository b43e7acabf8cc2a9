namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>As <see cref="ClusterArriveOp"/>, without order of memory.</summary>
[Op("nvvm.cluster.arrive.relaxed", Syntax = "attr-dict")]
public sealed partial class ClusterArriveRelaxedOp : Operation, IRequiresDevice
{
    [Attr] public partial bool Aligned { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.From(90);
}
