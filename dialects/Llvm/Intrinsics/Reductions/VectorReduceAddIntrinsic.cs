namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The sum of integers.</summary>
[Op("llvm.intr.vector.reduce.add")]
public sealed partial class VectorReduceAddIntrinsic : IntegerReductionIntrinsic;
