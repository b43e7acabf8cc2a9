namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many blocks a cluster has, direction y.</summary>
[Op("nvvm.read.ptx.sreg.cluster.nctaid.y")]
public sealed partial class ClusterDimBlocksYOp : RangedRegisterOp, IPure, IRequiresDevice
{
    public DeviceRequirement Requirement => DeviceRequirement.From(90);
}
