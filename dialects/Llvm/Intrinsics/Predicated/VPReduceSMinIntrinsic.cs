namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The least of a signed integer and of lanes.</summary>
[Op("llvm.intr.vp.reduce.smin")]
public sealed partial class VPReduceSMinIntrinsic : PredicatedIntegerReductionIntrinsic;
