namespace OpenXla.Ir.Dialects.Math;

/// <summary>The cosine.</summary>
[Op("math.cos")]
public sealed partial class CosOp : FloatUnaryOp;
