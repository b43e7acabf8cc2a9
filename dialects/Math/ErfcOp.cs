namespace OpenXla.Ir.Dialects.Math;

/// <summary>One minus the error function.</summary>
[Op("math.erfc")]
public sealed partial class ErfcOp : FloatUnaryOp;
