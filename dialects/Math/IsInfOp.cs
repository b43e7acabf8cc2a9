namespace OpenXla.Ir.Dialects.Math;

/// <summary>Whether it is infinite.</summary>
[Op("math.isinf")]
public sealed partial class IsInfOp : FloatTestOp;
