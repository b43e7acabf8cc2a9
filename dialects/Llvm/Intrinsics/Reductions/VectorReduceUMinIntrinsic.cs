namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The least unsigned integer.</summary>
[Op("llvm.intr.vector.reduce.umin")]
public sealed partial class VectorReduceUMinIntrinsic : IntegerReductionIntrinsic;
