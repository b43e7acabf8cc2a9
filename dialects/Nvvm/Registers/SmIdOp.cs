namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The number of the processor that the thread runs on.</summary>
[Op("nvvm.read.ptx.sreg.smid")]
public sealed partial class SmIdOp : RangedRegisterOp, IPure;
