namespace OpenXla.Ir.Dialects.Math;

/// <summary>Whether it is neither zero, subnormal, infinite nor NaN.</summary>
[Op("math.isnormal")]
public sealed partial class IsNormalOp : FloatTestOp;
