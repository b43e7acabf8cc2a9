namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Asks for the work of a cluster that has not started yet.</summary>
[Op("nvvm.clusterlaunchcontrol.try.cancel", Syntax = "(`multicast` $multicast^ `,`)? $smemAddress `,` $mbarrier attr-dict")]
public sealed partial class ClusterLaunchControlTryCancelOp : Operation, IRequiresDevice
{
    [Attr] public partial bool Multicast { get; set; }
    [Operand<SharedPointer>] public partial Value<LlvmPointerType> SmemAddress { get; set; }
    [Operand<SharedPointer>] public partial Value<LlvmPointerType> Mbarrier { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.From(100);
}
