namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The greatest unsigned integer.</summary>
[Op("llvm.intr.vector.reduce.umax")]
public sealed partial class VectorReduceUMaxIntrinsic : IntegerReductionIntrinsic;
