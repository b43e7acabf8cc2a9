namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The greatest of a number and of lanes.</summary>
[Op("llvm.intr.vp.reduce.fmax")]
public sealed partial class VPReduceFMaxIntrinsic : PredicatedFloatReductionIntrinsic;
