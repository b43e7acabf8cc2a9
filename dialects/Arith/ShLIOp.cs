namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Shift left; poison where the amount is not less than the width.</summary>
[Op("arith.shli")]
public sealed partial class ShLIOp : OverflowingBinaryOp;
