namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The least of an unsigned integer and of lanes.</summary>
[Op("llvm.intr.vp.reduce.umin")]
public sealed partial class VPReduceUMinIntrinsic : PredicatedIntegerReductionIntrinsic;
