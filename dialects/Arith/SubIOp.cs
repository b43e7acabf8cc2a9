namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Difference; wraps around where it overflows.</summary>
[Op("arith.subi")]
public sealed partial class SubIOp : OverflowingBinaryOp;
