namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A bit for each later thread of the warp.</summary>
[Op("nvvm.read.ptx.sreg.lanemask.gt")]
public sealed partial class LaneMaskGtOp : RegisterOp, IPure;
