namespace OpenXla.Ir.Dialects.Math;

/// <summary>The magnitude of the left with the sign of the right operand.</summary>
[Op("math.copysign")]
public sealed partial class CopySignOp : FloatBinaryOp;
