namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Bitwise and.</summary>
[Op("arith.andi")]
public sealed partial class AndIOp : IntegerBinaryOp, IPure, ICommutative;
