namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The sum of a number and of lanes.</summary>
[Op("llvm.intr.vp.reduce.fadd")]
public sealed partial class VPReduceFAddIntrinsic : PredicatedFloatReductionIntrinsic;
