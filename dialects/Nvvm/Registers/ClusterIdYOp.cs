namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Where the cluster is in the grid, direction y.</summary>
[Op("nvvm.read.ptx.sreg.clusterid.y")]
public sealed partial class ClusterIdYOp : RangedRegisterOp, IPure;
