namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The smaller of two unsigned integers.</summary>
[Op("arith.minui")]
public sealed partial class MinUIOp : IntegerBinaryOp, IPure, ICommutative;
