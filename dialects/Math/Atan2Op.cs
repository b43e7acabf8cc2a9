namespace OpenXla.Ir.Dialects.Math;

/// <summary>The angle of the point (rhs, lhs).</summary>
[Op("math.atan2")]
public sealed partial class Atan2Op : FloatBinaryOp;
