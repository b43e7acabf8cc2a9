namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Remainder of the unsigned division.</summary>
[Op("arith.remui")]
public sealed partial class RemUIOp : IntegerBinaryOp, INoMemoryEffect;
