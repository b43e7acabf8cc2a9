namespace OpenXla.Ir.Dialects.Math;

/// <summary>The angle whose cosine it is.</summary>
[Op("math.acos")]
public sealed partial class AcosOp : FloatUnaryOp;
