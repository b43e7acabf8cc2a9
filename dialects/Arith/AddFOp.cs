namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Sum.</summary>
[Op("arith.addf")]
public sealed partial class AddFOp : FloatBinaryOp, ICommutative;
