namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Product; wraps around where it overflows.</summary>
[Op("arith.muli")]
public sealed partial class MulIOp : OverflowingBinaryOp, ICommutative;
