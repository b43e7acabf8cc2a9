namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The larger number; the other one if one is NaN.</summary>
[Op("arith.maxnumf")]
public sealed partial class MaxNumFOp : FloatBinaryOp, ICommutative;
