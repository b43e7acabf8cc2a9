namespace OpenXla.Ir.Dialects.Math;

/// <summary>e to the power of it, minus one, exact near zero.</summary>
[Op("math.expm1")]
public sealed partial class ExpM1Op : FloatUnaryOp;
