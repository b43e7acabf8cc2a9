namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The smaller number, or NaN if one is.</summary>
[Op("llvm.intr.minimum")]
public sealed partial class MinimumIntrinsic : FloatBinaryIntrinsic;
