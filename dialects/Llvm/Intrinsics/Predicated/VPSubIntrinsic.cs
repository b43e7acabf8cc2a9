namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Differences of lanes.</summary>
[Op("llvm.intr.vp.sub")]
public sealed partial class VPSubIntrinsic : PredicatedIntegerBinaryIntrinsic;
