namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A clock of the whole device, in nanoseconds.</summary>
[Op("nvvm.read.ptx.sreg.globaltimer")]
public sealed partial class GlobalTimerOp : RegisterOp;
