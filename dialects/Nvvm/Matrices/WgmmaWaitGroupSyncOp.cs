namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Waits until at most so many groups of products are on their way.</summary>
[Op("nvvm.wgmma.wait.group.sync.aligned", Syntax = "attr-dict $group")]
public sealed partial class WgmmaWaitGroupSyncOp : Operation, IRequiresDevice
{
    [Attr] public partial long Group { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(90);
}
