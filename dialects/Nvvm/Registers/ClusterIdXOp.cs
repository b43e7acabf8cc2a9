namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Where the cluster is in the grid, direction x.</summary>
[Op("nvvm.read.ptx.sreg.clusterid.x")]
public sealed partial class ClusterIdXOp : RangedRegisterOp, IPure, IRequiresDevice
{
    public DeviceRequirement Requirement => DeviceRequirement.From(90);
}
