namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Sums of lanes.</summary>
[Op("llvm.intr.vp.add")]
public sealed partial class VPAddIntrinsic : PredicatedIntegerBinaryIntrinsic;
