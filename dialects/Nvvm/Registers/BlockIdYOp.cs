namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Where the block is in the grid, direction y.</summary>
[Op("nvvm.read.ptx.sreg.ctaid.y")]
public sealed partial class BlockIdYOp : RangedRegisterOp, IPure;
