namespace OpenXla.Ir.Dialects.Math;

/// <summary>The logarithm to base ten.</summary>
[Op("math.log10")]
public sealed partial class Log10Op : FloatUnaryOp;
