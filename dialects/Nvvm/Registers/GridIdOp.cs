namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The number of the grid.</summary>
[Op("nvvm.read.ptx.sreg.gridid")]
public sealed partial class GridIdOp : RangedRegisterOp, IPure;
