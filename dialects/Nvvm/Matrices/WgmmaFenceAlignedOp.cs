namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Orders registers before a product by four warps.</summary>
[Op("nvvm.wgmma.fence.aligned", Syntax = "attr-dict")]
public sealed partial class WgmmaFenceAlignedOp : Operation, IRequiresDevice
{
    public DeviceRequirement Requirement => DeviceRequirement.Exactly(90);
}
