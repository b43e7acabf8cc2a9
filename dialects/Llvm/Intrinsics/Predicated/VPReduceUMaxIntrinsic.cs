namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The greatest of an unsigned integer and of lanes.</summary>
[Op("llvm.intr.vp.reduce.umax")]
public sealed partial class VPReduceUMaxIntrinsic : PredicatedIntegerReductionIntrinsic;
