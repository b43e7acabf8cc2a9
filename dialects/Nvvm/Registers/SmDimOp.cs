namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A bound of the numbers of processors.</summary>
[Op("nvvm.read.ptx.sreg.nsmid")]
public sealed partial class SmDimOp : RangedRegisterOp, IPure;
