namespace OpenXla.Ir.Dialects.Math;

/// <summary>The absolute value.</summary>
[Op("math.absi")]
public sealed partial class AbsIOp : IntegerUnaryOp;
