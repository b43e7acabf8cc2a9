namespace OpenXla.Ir.Dialects.Math;

/// <summary>The hyperbolic sine.</summary>
[Op("math.sinh")]
public sealed partial class SinhOp : FloatUnaryOp;
