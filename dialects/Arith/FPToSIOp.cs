namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A floating-point number to a signed integer, towards zero.</summary>
[Op("arith.fptosi")]
public sealed partial class FPToSIOp : FloatToIntegerOp;
