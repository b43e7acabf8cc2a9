namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many clusters the grid has, direction x.</summary>
[Op("nvvm.read.ptx.sreg.nclusterid.x")]
public sealed partial class ClusterDimXOp : RangedRegisterOp, IPure;
