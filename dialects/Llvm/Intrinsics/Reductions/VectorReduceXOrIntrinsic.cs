namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The exclusive or of integers.</summary>
[Op("llvm.intr.vector.reduce.xor")]
public sealed partial class VectorReduceXOrIntrinsic : IntegerReductionIntrinsic;
