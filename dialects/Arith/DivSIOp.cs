namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Signed quotient, towards zero; undefined for a divisor of zero and for overflow.</summary>
[Op("arith.divsi")]
public sealed partial class DivSIOp : ExactBinaryOp, INoMemoryEffect;
