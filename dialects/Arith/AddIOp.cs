namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Sum; wraps around where it overflows.</summary>
[Op("arith.addi")]
public sealed partial class AddIOp : OverflowingBinaryOp, ICommutative;
