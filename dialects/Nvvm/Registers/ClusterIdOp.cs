namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The number of the block in its cluster.</summary>
[Op("nvvm.read.ptx.sreg.cluster.ctarank")]
public sealed partial class ClusterIdOp : RangedRegisterOp, IPure, IRequiresDevice
{
    public DeviceRequirement Requirement => DeviceRequirement.From(90);
}
