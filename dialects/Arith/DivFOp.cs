namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Quotient.</summary>
[Op("arith.divf")]
public sealed partial class DivFOp : FloatBinaryOp;
