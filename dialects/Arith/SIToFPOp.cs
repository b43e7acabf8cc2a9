namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A signed integer to the nearest floating-point number.</summary>
[Op("arith.sitofp")]
public sealed partial class SIToFPOp : IntegerToFloatOp;
