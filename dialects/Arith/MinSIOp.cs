namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The smaller of two signed integers.</summary>
[Op("arith.minsi")]
public sealed partial class MinSIOp : IntegerBinaryOp, IPure, ICommutative;
