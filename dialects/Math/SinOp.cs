namespace OpenXla.Ir.Dialects.Math;

/// <summary>The sine.</summary>
[Op("math.sin")]
public sealed partial class SinOp : FloatUnaryOp;
