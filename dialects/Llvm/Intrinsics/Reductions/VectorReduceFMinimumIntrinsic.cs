namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The least number; NaN where one is.</summary>
[Op("llvm.intr.vector.reduce.fminimum")]
public sealed partial class VectorReduceFMinimumIntrinsic : FloatReductionIntrinsic;
