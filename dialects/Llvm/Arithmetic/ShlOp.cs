namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Shift to the left.</summary>
[Op("llvm.shl")]
public sealed partial class ShlOp : OverflowingOp;
