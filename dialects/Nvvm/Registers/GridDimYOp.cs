namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many blocks the grid has, direction y.</summary>
[Op("nvvm.read.ptx.sreg.nctaid.y")]
public sealed partial class GridDimYOp : RangedRegisterOp, IPure;
