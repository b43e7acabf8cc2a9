namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Where the cluster is in the grid, direction z.</summary>
[Op("nvvm.read.ptx.sreg.clusterid.z")]
public sealed partial class ClusterIdZOp : RangedRegisterOp, IPure;
