namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>All bits of integers.</summary>
[Op("llvm.intr.vector.reduce.or")]
public sealed partial class VectorReduceOrIntrinsic : IntegerReductionIntrinsic;
