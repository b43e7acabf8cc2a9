namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The full unsigned product.</summary>
[Op("arith.mului_extended")]
public sealed partial class MulUIExtendedOp : ExtendedMultiplyOp;
