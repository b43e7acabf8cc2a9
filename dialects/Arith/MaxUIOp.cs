namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The larger of two unsigned integers.</summary>
[Op("arith.maxui")]
public sealed partial class MaxUIOp : IntegerBinaryOp, IPure, ICommutative;
