namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The least signed integer.</summary>
[Op("llvm.intr.vector.reduce.smin")]
public sealed partial class VectorReduceSMinIntrinsic : IntegerReductionIntrinsic;
