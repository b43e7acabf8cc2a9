namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The low half of <see cref="GlobalTimerOp"/>.</summary>
[Op("nvvm.read.ptx.sreg.globaltimer.lo")]
public sealed partial class GlobalTimerLoOp : RegisterOp;
