namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Bitwise or.</summary>
[Op("arith.ori")]
public sealed partial class OrIOp : IntegerBinaryOp, IPure, ICommutative;
