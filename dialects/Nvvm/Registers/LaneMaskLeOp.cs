namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A bit for each thread of the warp up to this one.</summary>
[Op("nvvm.read.ptx.sreg.lanemask.le")]
public sealed partial class LaneMaskLeOp : RegisterOp, IPure;
