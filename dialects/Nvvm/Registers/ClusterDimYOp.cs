namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many clusters the grid has, direction y.</summary>
[Op("nvvm.read.ptx.sreg.nclusterid.y")]
public sealed partial class ClusterDimYOp : RangedRegisterOp, IPure;
