namespace OpenXla.Ir.Dialects.Math;

/// <summary>The left operand to the power of the right one.</summary>
[Op("math.powf")]
public sealed partial class PowFOp : FloatBinaryOp;
