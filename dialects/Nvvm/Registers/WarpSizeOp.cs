namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many threads a warp has.</summary>
[Op("nvvm.read.ptx.sreg.warpsize")]
public sealed partial class WarpSizeOp : RangedRegisterOp, IPure;
