namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The full signed product.</summary>
[Op("arith.mulsi_extended")]
public sealed partial class MulSIExtendedOp : ExtendedMultiplyOp;
