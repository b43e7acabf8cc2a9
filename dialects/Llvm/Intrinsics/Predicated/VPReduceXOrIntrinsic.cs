namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The exclusive or of an integer and of lanes.</summary>
[Op("llvm.intr.vp.reduce.xor")]
public sealed partial class VPReduceXOrIntrinsic : PredicatedIntegerReductionIntrinsic;
