namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A power.</summary>
[Op("llvm.intr.pow")]
public sealed partial class PowIntrinsic : FloatBinaryIntrinsic;
