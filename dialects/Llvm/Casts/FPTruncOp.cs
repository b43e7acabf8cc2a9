namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A floating-point number to a narrower format.</summary>
[Op("llvm.fptrunc")]
public sealed partial class FPTruncOp : FloatCastOp;
