namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Exclusive or of lanes.</summary>
[Op("llvm.intr.vp.xor")]
public sealed partial class VPXOrIntrinsic : PredicatedIntegerBinaryIntrinsic;
