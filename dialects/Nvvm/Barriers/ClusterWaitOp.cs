namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Waits for all threads of the cluster.</summary>
[Op("nvvm.cluster.wait", Syntax = "attr-dict")]
public sealed partial class ClusterWaitOp : Operation, IRequiresDevice
{
    [Attr] public partial bool Aligned { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.From(90);
}
