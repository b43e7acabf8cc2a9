namespace OpenXla.Ir.Dialects.Arith;

/// <summary>An unsigned integer to the nearest floating-point number.</summary>
[Op("arith.uitofp")]
public sealed partial class UIToFPOp : IntegerToFloatOp;
