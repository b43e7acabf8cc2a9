namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Bitwise exclusive or.</summary>
[Op("arith.xori")]
public sealed partial class XOrIOp : IntegerBinaryOp, IPure, ICommutative;
