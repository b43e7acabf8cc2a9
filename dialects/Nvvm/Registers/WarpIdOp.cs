namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Which warp of its block the thread is in.</summary>
[Op("nvvm.read.ptx.sreg.warpid")]
public sealed partial class WarpIdOp : RangedRegisterOp, IPure;
