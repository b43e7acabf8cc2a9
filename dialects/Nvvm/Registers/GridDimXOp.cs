namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many blocks the grid has, direction x.</summary>
[Op("nvvm.read.ptx.sreg.nctaid.x")]
public sealed partial class GridDimXOp : RangedRegisterOp, IPure;
