namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Where the thread is in its block, direction x.</summary>
[Op("nvvm.read.ptx.sreg.tid.x")]
public sealed partial class ThreadIdXOp : RangedRegisterOp, IPure;
