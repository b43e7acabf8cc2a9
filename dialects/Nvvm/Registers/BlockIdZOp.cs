namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Where the block is in the grid, direction z.</summary>
[Op("nvvm.read.ptx.sreg.ctaid.z")]
public sealed partial class BlockIdZOp : RangedRegisterOp, IPure;
