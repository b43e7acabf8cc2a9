namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Remainder of the division towards zero; it has the sign of the dividend.</summary>
[Op("arith.remf")]
public sealed partial class RemFOp : FloatBinaryOp;
