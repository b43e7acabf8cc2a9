namespace OpenXla.Ir.Dialects.Math;

/// <summary>One over the square root.</summary>
[Op("math.rsqrt")]
public sealed partial class RsqrtOp : FloatUnaryOp;
