namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The lesser signed lanes.</summary>
[Op("llvm.intr.vp.smin")]
public sealed partial class VPSMinIntrinsic : PredicatedIntegerBinaryIntrinsic;
