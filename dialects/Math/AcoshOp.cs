namespace OpenXla.Ir.Dialects.Math;

/// <summary>The inverse hyperbolic cosine.</summary>
[Op("math.acosh")]
public sealed partial class AcoshOp : FloatUnaryOp;
