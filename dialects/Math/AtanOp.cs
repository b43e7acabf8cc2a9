namespace OpenXla.Ir.Dialects.Math;

/// <summary>The angle whose tangent it is.</summary>
[Op("math.atan")]
public sealed partial class AtanOp : FloatUnaryOp;
