namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The greater unsigned lanes.</summary>
[Op("llvm.intr.vp.umax")]
public sealed partial class VPUMaxIntrinsic : PredicatedIntegerBinaryIntrinsic;
