namespace OpenXla.Ir.Dialects.Math;

/// <summary>How many zero bits lead.</summary>
[Op("math.ctlz")]
public sealed partial class CountLeadingZerosOp : IntegerUnaryOp;
