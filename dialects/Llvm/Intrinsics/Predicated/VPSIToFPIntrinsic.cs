namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Signed lanes as floating-point numbers.</summary>
[Op("llvm.intr.vp.sitofp")]
public sealed partial class VPSIToFPIntrinsic : PredicatedIntegerCastIntrinsic;
