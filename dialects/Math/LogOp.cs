namespace OpenXla.Ir.Dialects.Math;

/// <summary>The natural logarithm.</summary>
[Op("math.log")]
public sealed partial class LogOp : FloatUnaryOp;
