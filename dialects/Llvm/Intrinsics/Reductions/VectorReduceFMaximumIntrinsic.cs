namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The greatest number; NaN where one is.</summary>
[Op("llvm.intr.vector.reduce.fmaximum")]
public sealed partial class VectorReduceFMaximumIntrinsic : FloatReductionIntrinsic;
