namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Where the thread is in its block, direction y.</summary>
[Op("nvvm.read.ptx.sreg.tid.y")]
public sealed partial class ThreadIdYOp : RangedRegisterOp, IPure;
