namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A bit for each earlier thread of the warp.</summary>
[Op("nvvm.read.ptx.sreg.lanemask.lt")]
public sealed partial class LaneMaskLtOp : RegisterOp, IPure;
