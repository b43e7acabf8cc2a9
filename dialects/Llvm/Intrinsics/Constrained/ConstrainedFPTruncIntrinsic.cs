namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A number in a narrower format.</summary>
[Op("llvm.intr.experimental.constrained.fptrunc")]
public sealed partial class ConstrainedFPTruncIntrinsic : RoundedCastIntrinsic;
