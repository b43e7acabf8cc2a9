namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The product of a number and of lanes.</summary>
[Op("llvm.intr.vp.reduce.fmul")]
public sealed partial class VPReduceFMulIntrinsic : PredicatedFloatReductionIntrinsic;
