namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Product; wraps around where it overflows.</summary>
[Op("llvm.mul")]
public sealed partial class MulOp : OverflowingOp, ICommutative;
