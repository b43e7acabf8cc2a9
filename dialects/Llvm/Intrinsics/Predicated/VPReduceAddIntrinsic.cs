namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The sum of an integer and of lanes.</summary>
[Op("llvm.intr.vp.reduce.add")]
public sealed partial class VPReduceAddIntrinsic : PredicatedIntegerReductionIntrinsic;
