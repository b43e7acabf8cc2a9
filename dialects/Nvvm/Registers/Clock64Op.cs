namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A counter of cycles, 64 bits.</summary>
[Op("nvvm.read.ptx.sreg.clock64")]
public sealed partial class Clock64Op : RegisterOp;
