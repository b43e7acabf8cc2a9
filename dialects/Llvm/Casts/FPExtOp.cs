namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A floating-point number to a wider format.</summary>
[Op("llvm.fpext")]
public sealed partial class FPExtOp : FloatCastOp;
