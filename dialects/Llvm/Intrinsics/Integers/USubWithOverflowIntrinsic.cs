namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An unsigned difference and whether it was cut off.</summary>
[Op("llvm.intr.usub.with.overflow")]
public sealed partial class USubWithOverflowIntrinsic : OverflowCheckIntrinsic;
