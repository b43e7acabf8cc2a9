namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>One minus the error function, accurate for large elements.</summary>
[Op("chlo.erfc")]
public sealed partial class ErfcOp : FloatUnaryOp;
