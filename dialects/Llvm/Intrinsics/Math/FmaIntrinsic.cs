namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Product and sum with one rounding.</summary>
[Op("llvm.intr.fma")]
public sealed partial class FmaIntrinsic : FloatTernaryIntrinsic;
