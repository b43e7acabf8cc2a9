namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A signed difference and whether it was cut off.</summary>
[Op("llvm.intr.ssub.with.overflow")]
public sealed partial class SSubWithOverflowIntrinsic : OverflowCheckIntrinsic;
