namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A counter of cycles, 32 bits.</summary>
[Op("nvvm.read.ptx.sreg.clock")]
public sealed partial class ClockOp : RegisterOp;
