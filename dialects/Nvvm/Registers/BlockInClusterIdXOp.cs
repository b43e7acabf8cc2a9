namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Where the block is in its cluster, direction x.</summary>
[Op("nvvm.read.ptx.sreg.cluster.ctaid.x")]
public sealed partial class BlockInClusterIdXOp : RangedRegisterOp, IPure, IRequiresDevice
{
    public DeviceRequirement Requirement => DeviceRequirement.From(90);
}
