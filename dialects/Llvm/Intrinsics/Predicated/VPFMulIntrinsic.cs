namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Products of lanes.</summary>
[Op("llvm.intr.vp.fmul")]
public sealed partial class VPFMulIntrinsic : PredicatedFloatBinaryIntrinsic;
