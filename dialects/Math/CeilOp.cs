namespace OpenXla.Ir.Dialects.Math;

/// <summary>The next integer upwards.</summary>
[Op("math.ceil")]
public sealed partial class CeilOp : FloatUnaryOp;
