namespace OpenXla.Ir.Dialects.Math;

/// <summary>The cube root.</summary>
[Op("math.cbrt")]
public sealed partial class CbrtOp : FloatUnaryOp;
