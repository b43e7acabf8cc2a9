namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The greatest number; NaN only where all are.</summary>
[Op("llvm.intr.vector.reduce.fmax")]
public sealed partial class VectorReduceFMaxIntrinsic : FloatReductionIntrinsic;
