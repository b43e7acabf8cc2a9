namespace OpenXla.Ir.Dialects.Math;

/// <summary>How many bits are one.</summary>
[Op("math.ctpop")]
public sealed partial class CtPopOp : IntegerUnaryOp;
