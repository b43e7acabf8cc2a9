namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The product of a number and of elements.</summary>
[Op("llvm.intr.vector.reduce.fmul")]
public sealed partial class VectorReduceFMulIntrinsic : FloatAccumulationIntrinsic;
