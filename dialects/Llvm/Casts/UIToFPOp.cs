namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An unsigned integer to the nearest floating-point number.</summary>
[Op("llvm.uitofp")]
public sealed partial class UIToFPOp : NonNegativeCastOp;
