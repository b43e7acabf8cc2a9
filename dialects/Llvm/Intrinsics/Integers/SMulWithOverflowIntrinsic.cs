namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A signed product and whether it was cut off.</summary>
[Op("llvm.intr.smul.with.overflow")]
public sealed partial class SMulWithOverflowIntrinsic : OverflowCheckIntrinsic;
