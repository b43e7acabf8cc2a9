namespace OpenXla.Ir.Dialects.Math;

/// <summary>The logarithm to base two.</summary>
[Op("math.log2")]
public sealed partial class Log2Op : FloatUnaryOp;
