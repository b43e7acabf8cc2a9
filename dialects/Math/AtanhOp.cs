namespace OpenXla.Ir.Dialects.Math;

/// <summary>The inverse hyperbolic tangent.</summary>
[Op("math.atanh")]
public sealed partial class AtanhOp : FloatUnaryOp;
