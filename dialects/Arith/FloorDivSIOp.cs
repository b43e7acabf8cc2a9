namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Signed quotient, rounded down.</summary>
[Op("arith.floordivsi")]
public sealed partial class FloorDivSIOp : IntegerBinaryOp, INoMemoryEffect;
