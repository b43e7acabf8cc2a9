namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The common bits of integers.</summary>
[Op("llvm.intr.vector.reduce.and")]
public sealed partial class VectorReduceAndIntrinsic : IntegerReductionIntrinsic;
