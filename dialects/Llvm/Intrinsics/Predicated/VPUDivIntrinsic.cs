namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Unsigned quotients of lanes.</summary>
[Op("llvm.intr.vp.udiv")]
public sealed partial class VPUDivIntrinsic : PredicatedIntegerBinaryIntrinsic;
