namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Sum; wraps around where it overflows.</summary>
[Op("llvm.add")]
public sealed partial class AddOp : OverflowingOp, ICommutative;
