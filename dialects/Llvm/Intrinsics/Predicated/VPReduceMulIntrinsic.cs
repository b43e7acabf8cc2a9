namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The product of an integer and of lanes.</summary>
[Op("llvm.intr.vp.reduce.mul")]
public sealed partial class VPReduceMulIntrinsic : PredicatedIntegerReductionIntrinsic;
