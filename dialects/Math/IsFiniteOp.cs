namespace OpenXla.Ir.Dialects.Math;

/// <summary>Whether it is neither infinite nor NaN.</summary>
[Op("math.isfinite")]
public sealed partial class IsFiniteOp : FloatTestOp;
