namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Difference.</summary>
[Op("arith.subf")]
public sealed partial class SubFOp : FloatBinaryOp;
