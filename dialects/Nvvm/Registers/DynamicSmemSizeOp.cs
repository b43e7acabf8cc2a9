namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How much shared memory the launch asked for.</summary>
[Op("nvvm.read.ptx.sreg.dynamic.smem.size")]
public sealed partial class DynamicSmemSizeOp : RegisterOp, IPure;
