namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>All bits of an integer and of lanes.</summary>
[Op("llvm.intr.vp.reduce.or")]
public sealed partial class VPReduceOrIntrinsic : PredicatedIntegerReductionIntrinsic;
