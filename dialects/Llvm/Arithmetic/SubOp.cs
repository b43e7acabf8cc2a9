namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Difference; wraps around where it overflows.</summary>
[Op("llvm.sub")]
public sealed partial class SubOp : OverflowingOp;
