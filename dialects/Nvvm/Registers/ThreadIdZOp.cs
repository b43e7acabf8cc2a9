namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Where the thread is in its block, direction z.</summary>
[Op("nvvm.read.ptx.sreg.tid.z")]
public sealed partial class ThreadIdZOp : RangedRegisterOp, IPure;
