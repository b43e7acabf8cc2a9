namespace OpenXla.Ir.Dialects.Math;

/// <summary>The inverse hyperbolic sine.</summary>
[Op("math.asinh")]
public sealed partial class AsinhOp : FloatUnaryOp;
