namespace OpenXla.Ir.Dialects.Math;

/// <summary>The nearest integer, halves away from zero.</summary>
[Op("math.round")]
public sealed partial class RoundOp : FloatUnaryOp;
