namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A signed integer as a floating-point number.</summary>
[Op("llvm.intr.experimental.constrained.sitofp")]
public sealed partial class ConstrainedSIToFPIntrinsic : RoundedCastIntrinsic;
