namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Gathers the products so far into a group.</summary>
[Op("nvvm.wgmma.commit.group.sync.aligned", Syntax = "attr-dict")]
public sealed partial class WgmmaGroupSyncAlignedOp : Operation, IRequiresDevice
{
    public DeviceRequirement Requirement => DeviceRequirement.Exactly(90);
}
