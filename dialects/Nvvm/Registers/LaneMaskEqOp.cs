namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A bit for the thread itself.</summary>
[Op("nvvm.read.ptx.sreg.lanemask.eq")]
public sealed partial class LaneMaskEqOp : RegisterOp, IPure;
