namespace OpenXla.Ir.Dialects.Math;

/// <summary>The hyperbolic cosine.</summary>
[Op("math.cosh")]
public sealed partial class CoshOp : FloatUnaryOp;
