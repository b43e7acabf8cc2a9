namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The sum of a number and of elements.</summary>
[Op("llvm.intr.vector.reduce.fadd")]
public sealed partial class VectorReduceFAddIntrinsic : FloatAccumulationIntrinsic;
