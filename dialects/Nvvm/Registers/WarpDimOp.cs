namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A bound of the numbers of warps.</summary>
[Op("nvvm.read.ptx.sreg.nwarpid")]
public sealed partial class WarpDimOp : RangedRegisterOp, IPure;
