namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Product and sum, with one rounding or two, whatever is faster.</summary>
[Op("llvm.intr.fmuladd")]
public sealed partial class FMulAddIntrinsic : FloatTernaryIntrinsic;
