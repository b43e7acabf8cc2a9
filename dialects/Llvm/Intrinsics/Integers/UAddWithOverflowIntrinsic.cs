namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An unsigned sum and whether it was cut off.</summary>
[Op("llvm.intr.uadd.with.overflow")]
public sealed partial class UAddWithOverflowIntrinsic : OverflowCheckIntrinsic;
