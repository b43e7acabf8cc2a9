namespace OpenXla.Ir.Dialects.Math;

/// <summary>How many zero bits trail.</summary>
[Op("math.cttz")]
public sealed partial class CountTrailingZerosOp : IntegerUnaryOp;
