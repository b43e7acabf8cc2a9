namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Unsigned remainders of lanes.</summary>
[Op("llvm.intr.vp.urem")]
public sealed partial class VPURemIntrinsic : PredicatedIntegerBinaryIntrinsic;
