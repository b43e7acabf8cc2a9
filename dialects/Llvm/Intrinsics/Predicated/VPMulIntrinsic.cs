namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Products of lanes.</summary>
[Op("llvm.intr.vp.mul")]
public sealed partial class VPMulIntrinsic : PredicatedIntegerBinaryIntrinsic;
