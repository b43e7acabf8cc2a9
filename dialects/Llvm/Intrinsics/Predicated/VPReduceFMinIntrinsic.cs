namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The least of a number and of lanes.</summary>
[Op("llvm.intr.vp.reduce.fmin")]
public sealed partial class VPReduceFMinIntrinsic : PredicatedFloatReductionIntrinsic;
