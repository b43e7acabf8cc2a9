namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The smaller number; NaN counts as missing.</summary>
[Op("llvm.intr.minnum")]
public sealed partial class MinNumIntrinsic : FloatBinaryIntrinsic;
