namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An unsigned integer as a floating-point number.</summary>
[Op("llvm.intr.experimental.constrained.uitofp")]
public sealed partial class ConstrainedUIToFPIntrinsic : RoundedCastIntrinsic;
