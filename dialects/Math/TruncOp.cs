namespace OpenXla.Ir.Dialects.Math;

/// <summary>The next integer towards zero.</summary>
[Op("math.trunc")]
public sealed partial class TruncOp : FloatUnaryOp;
