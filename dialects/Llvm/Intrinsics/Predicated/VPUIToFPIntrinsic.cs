namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Unsigned lanes as floating-point numbers.</summary>
[Op("llvm.intr.vp.uitofp")]
public sealed partial class VPUIToFPIntrinsic : PredicatedIntegerCastIntrinsic;
