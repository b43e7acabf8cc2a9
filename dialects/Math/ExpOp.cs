namespace OpenXla.Ir.Dialects.Math;

/// <summary>e to the power of it.</summary>
[Op("math.exp")]
public sealed partial class ExpOp : FloatUnaryOp;
