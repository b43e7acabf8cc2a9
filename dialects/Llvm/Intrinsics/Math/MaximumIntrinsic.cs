namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The larger number, or NaN if one is.</summary>
[Op("llvm.intr.maximum")]
public sealed partial class MaximumIntrinsic : FloatBinaryIntrinsic;
