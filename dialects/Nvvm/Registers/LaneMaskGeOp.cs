namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A bit for each thread of the warp from this one on.</summary>
[Op("nvvm.read.ptx.sreg.lanemask.ge")]
public sealed partial class LaneMaskGeOp : RegisterOp, IPure;
