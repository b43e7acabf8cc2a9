namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Signed remainders of lanes.</summary>
[Op("llvm.intr.vp.srem")]
public sealed partial class VPSRemIntrinsic : PredicatedIntegerBinaryIntrinsic;
