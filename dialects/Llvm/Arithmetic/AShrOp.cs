namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Shift to the right, filled with the sign.</summary>
[Op("llvm.ashr")]
public sealed partial class AShrOp : ExactOp;
