namespace OpenXla.Ir.Dialects.Math;

/// <summary>The square root.</summary>
[Op("math.sqrt")]
public sealed partial class SqrtOp : FloatUnaryOp;
