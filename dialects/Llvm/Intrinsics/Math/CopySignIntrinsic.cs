namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The magnitude of one number with the sign of another.</summary>
[Op("llvm.intr.copysign")]
public sealed partial class CopySignIntrinsic : FloatBinaryIntrinsic;
