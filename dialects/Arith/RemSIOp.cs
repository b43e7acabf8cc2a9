namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Remainder of the signed division; it has the sign of the dividend.</summary>
[Op("arith.remsi")]
public sealed partial class RemSIOp : IntegerBinaryOp, INoMemoryEffect;
