namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Unsigned quotient, towards zero; undefined for a divisor of zero.</summary>
[Op("arith.divui")]
public sealed partial class DivUIOp : ExactBinaryOp, INoMemoryEffect;
