namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The larger number; NaN if either is NaN, +0 above -0.</summary>
[Op("arith.maximumf")]
public sealed partial class MaximumFOp : FloatBinaryOp, ICommutative;
