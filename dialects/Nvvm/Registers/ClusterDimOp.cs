namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many blocks a cluster has.</summary>
[Op("nvvm.read.ptx.sreg.cluster.nctarank")]
public sealed partial class ClusterDimOp : RangedRegisterOp, IPure;
