namespace OpenXla.Ir.Dialects.Math;

/// <summary>The next integer downwards.</summary>
[Op("math.floor")]
public sealed partial class FloorOp : FloatUnaryOp;
