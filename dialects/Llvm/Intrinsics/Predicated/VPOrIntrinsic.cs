namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>All bits of lanes.</summary>
[Op("llvm.intr.vp.or")]
public sealed partial class VPOrIntrinsic : PredicatedIntegerBinaryIntrinsic;
