namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The greatest signed integer.</summary>
[Op("llvm.intr.vector.reduce.smax")]
public sealed partial class VectorReduceSMaxIntrinsic : IntegerReductionIntrinsic;
