namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A floating-point number to a signed integer, towards zero.</summary>
[Op("llvm.fptosi")]
public sealed partial class FPToSIOp : FloatToIntegerOp;
