namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How much shared memory the block has, with what the system keeps.</summary>
[Op("nvvm.read.ptx.sreg.aggr.smem.size")]
public sealed partial class AggrSmemSizeOp : RegisterOp, IPure, IRequiresDevice
{
    public DeviceRequirement Requirement => DeviceRequirement.From(90);
}
