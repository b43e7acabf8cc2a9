namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Product.</summary>
[Op("arith.mulf")]
public sealed partial class MulFOp : FloatBinaryOp, ICommutative;
