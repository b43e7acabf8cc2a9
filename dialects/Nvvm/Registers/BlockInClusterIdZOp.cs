namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Where the block is in its cluster, direction z.</summary>
[Op("nvvm.read.ptx.sreg.cluster.ctaid.z")]
public sealed partial class BlockInClusterIdZOp : RangedRegisterOp, IPure, IRequiresDevice
{
    public DeviceRequirement Requirement => DeviceRequirement.From(90);
}
