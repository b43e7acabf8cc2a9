namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The larger number; NaN counts as missing.</summary>
[Op("llvm.intr.maxnum")]
public sealed partial class MaxNumIntrinsic : FloatBinaryIntrinsic;
