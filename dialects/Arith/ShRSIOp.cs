namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Shift right, copies of the sign come in.</summary>
[Op("arith.shrsi")]
public sealed partial class ShRSIOp : ExactBinaryOp, IPure;
