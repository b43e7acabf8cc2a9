namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Shift to the right, filled with zeros.</summary>
[Op("llvm.lshr")]
public sealed partial class LShrOp : ExactOp;
