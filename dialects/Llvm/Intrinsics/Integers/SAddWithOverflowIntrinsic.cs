namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A signed sum and whether it was cut off.</summary>
[Op("llvm.intr.sadd.with.overflow")]
public sealed partial class SAddWithOverflowIntrinsic : OverflowCheckIntrinsic;
