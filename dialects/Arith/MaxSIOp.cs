namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The larger of two signed integers.</summary>
[Op("arith.maxsi")]
public sealed partial class MaxSIOp : IntegerBinaryOp, IPure, ICommutative;
