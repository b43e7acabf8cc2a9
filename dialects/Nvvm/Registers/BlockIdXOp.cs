namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Where the block is in the grid, direction x.</summary>
[Op("nvvm.read.ptx.sreg.ctaid.x")]
public sealed partial class BlockIdXOp : RangedRegisterOp, IPure;
