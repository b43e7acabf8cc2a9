namespace OpenXla.Ir.Dialects.Math;

/// <summary>The absolute value.</summary>
[Op("math.absf")]
public sealed partial class AbsFOp : FloatUnaryOp;
