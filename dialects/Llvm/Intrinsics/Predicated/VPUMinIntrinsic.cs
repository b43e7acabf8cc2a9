namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The lesser unsigned lanes.</summary>
[Op("llvm.intr.vp.umin")]
public sealed partial class VPUMinIntrinsic : PredicatedIntegerBinaryIntrinsic;
