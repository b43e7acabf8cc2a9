namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Signed quotients of lanes.</summary>
[Op("llvm.intr.vp.sdiv")]
public sealed partial class VPSDivIntrinsic : PredicatedIntegerBinaryIntrinsic;
