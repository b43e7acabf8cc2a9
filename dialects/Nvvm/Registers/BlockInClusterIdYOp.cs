namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Where the block is in its cluster, direction y.</summary>
[Op("nvvm.read.ptx.sreg.cluster.ctaid.y")]
public sealed partial class BlockInClusterIdYOp : RangedRegisterOp, IPure, IRequiresDevice
{
    public DeviceRequirement Requirement => DeviceRequirement.From(90);
}
