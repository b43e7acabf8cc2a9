namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many blocks a cluster has, direction x.</summary>
[Op("nvvm.read.ptx.sreg.cluster.nctaid.x")]
public sealed partial class ClusterDimBlocksXOp : RangedRegisterOp, IPure, IRequiresDevice
{
    public DeviceRequirement Requirement => DeviceRequirement.From(90);
}
