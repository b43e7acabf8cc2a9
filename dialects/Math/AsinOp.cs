namespace OpenXla.Ir.Dialects.Math;

/// <summary>The angle whose sine it is.</summary>
[Op("math.asin")]
public sealed partial class AsinOp : FloatUnaryOp;
