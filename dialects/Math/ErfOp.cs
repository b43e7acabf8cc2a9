namespace OpenXla.Ir.Dialects.Math;

/// <summary>The error function.</summary>
[Op("math.erf")]
public sealed partial class ErfOp : FloatUnaryOp;
