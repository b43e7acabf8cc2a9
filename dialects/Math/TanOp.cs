namespace OpenXla.Ir.Dialects.Math;

/// <summary>The tangent.</summary>
[Op("math.tan")]
public sealed partial class TanOp : FloatUnaryOp;
