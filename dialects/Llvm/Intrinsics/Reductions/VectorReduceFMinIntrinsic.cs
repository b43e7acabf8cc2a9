namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The least number; NaN only where all are.</summary>
[Op("llvm.intr.vector.reduce.fmin")]
public sealed partial class VectorReduceFMinIntrinsic : FloatReductionIntrinsic;
