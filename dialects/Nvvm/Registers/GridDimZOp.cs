namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many blocks the grid has, direction z.</summary>
[Op("nvvm.read.ptx.sreg.nctaid.z")]
public sealed partial class GridDimZOp : RangedRegisterOp, IPure;
