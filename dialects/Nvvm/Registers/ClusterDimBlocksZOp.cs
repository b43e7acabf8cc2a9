namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many blocks a cluster has, direction z.</summary>
[Op("nvvm.read.ptx.sreg.cluster.nctaid.z")]
public sealed partial class ClusterDimBlocksZOp : RangedRegisterOp, IPure;
