namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The smaller number; the other one if one is NaN.</summary>
[Op("arith.minnumf")]
public sealed partial class MinNumFOp : FloatBinaryOp, ICommutative;
