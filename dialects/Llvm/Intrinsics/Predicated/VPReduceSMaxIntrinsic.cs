namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The greatest of a signed integer and of lanes.</summary>
[Op("llvm.intr.vp.reduce.smax")]
public sealed partial class VPReduceSMaxIntrinsic : PredicatedIntegerReductionIntrinsic;
