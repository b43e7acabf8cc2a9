namespace OpenXla.Ir.Dialects.Math;

/// <summary>The hyperbolic tangent.</summary>
[Op("math.tanh")]
public sealed partial class TanhOp : FloatUnaryOp;
