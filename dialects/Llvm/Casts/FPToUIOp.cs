namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A floating-point number to an unsigned integer, towards zero.</summary>
[Op("llvm.fptoui")]
public sealed partial class FPToUIOp : FloatToIntegerOp;
