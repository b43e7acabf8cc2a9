namespace OpenXla.Ir.Dialects.Math;

/// <summary>The nearest integer, halves to the even one.</summary>
[Op("math.roundeven")]
public sealed partial class RoundEvenOp : FloatUnaryOp;
