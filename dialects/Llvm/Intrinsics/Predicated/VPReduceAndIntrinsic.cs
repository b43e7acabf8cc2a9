namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The common bits of an integer and of lanes.</summary>
[Op("llvm.intr.vp.reduce.and")]
public sealed partial class VPReduceAndIntrinsic : PredicatedIntegerReductionIntrinsic;
