namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many threads a block has, direction y.</summary>
[Op("nvvm.read.ptx.sreg.ntid.y")]
public sealed partial class BlockDimYOp : RangedRegisterOp, IPure;
