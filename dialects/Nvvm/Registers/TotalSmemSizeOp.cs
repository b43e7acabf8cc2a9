namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How much shared memory the block has.</summary>
[Op("nvvm.read.ptx.sreg.total.smem.size")]
public sealed partial class TotalSmemSizeOp : RegisterOp, IPure;
