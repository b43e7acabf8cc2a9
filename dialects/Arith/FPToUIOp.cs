namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A floating-point number to an unsigned integer, towards zero.</summary>
[Op("arith.fptoui")]
public sealed partial class FPToUIOp : FloatToIntegerOp;
