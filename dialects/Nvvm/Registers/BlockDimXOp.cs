namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many threads a block has, direction x.</summary>
[Op("nvvm.read.ptx.sreg.ntid.x")]
public sealed partial class BlockDimXOp : RangedRegisterOp, IPure;
