namespace OpenXla.Ir.Dialects.Math;

/// <summary>Two to the power of it.</summary>
[Op("math.exp2")]
public sealed partial class Exp2Op : FloatUnaryOp;
