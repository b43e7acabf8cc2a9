namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many clusters the grid has, direction z.</summary>
[Op("nvvm.read.ptx.sreg.nclusterid.z")]
public sealed partial class ClusterDimZOp : RangedRegisterOp, IPure;
