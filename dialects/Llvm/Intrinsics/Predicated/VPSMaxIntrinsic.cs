namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The greater signed lanes.</summary>
[Op("llvm.intr.vp.smax")]
public sealed partial class VPSMaxIntrinsic : PredicatedIntegerBinaryIntrinsic;
