namespace OpenXla.Ir.Dialects.Math;

/// <summary>The natural logarithm of one more, exact near zero.</summary>
[Op("math.log1p")]
public sealed partial class Log1pOp : FloatUnaryOp;
