namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The product of integers.</summary>
[Op("llvm.intr.vector.reduce.mul")]
public sealed partial class VectorReduceMulIntrinsic : IntegerReductionIntrinsic;
