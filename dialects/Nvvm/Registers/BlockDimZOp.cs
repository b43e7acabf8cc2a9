namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many threads a block has, direction z.</summary>
[Op("nvvm.read.ptx.sreg.ntid.z")]
public sealed partial class BlockDimZOp : RangedRegisterOp, IPure;
