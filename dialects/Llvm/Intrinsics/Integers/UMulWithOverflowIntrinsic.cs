namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An unsigned product and whether it was cut off.</summary>
[Op("llvm.intr.umul.with.overflow")]
public sealed partial class UMulWithOverflowIntrinsic : OverflowCheckIntrinsic;
