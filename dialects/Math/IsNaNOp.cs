namespace OpenXla.Ir.Dialects.Math;

/// <summary>Whether it is NaN.</summary>
[Op("math.isnan")]
public sealed partial class IsNaNOp : FloatTestOp;
