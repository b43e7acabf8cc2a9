namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Shift right, zeros come in.</summary>
[Op("arith.shrui")]
public sealed partial class ShRUIOp : ExactBinaryOp, IPure;
