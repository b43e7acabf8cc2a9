namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Where the thread is in its warp.</summary>
[Op("nvvm.read.ptx.sreg.laneid")]
public sealed partial class LaneIdOp : RangedRegisterOp, IPure;
