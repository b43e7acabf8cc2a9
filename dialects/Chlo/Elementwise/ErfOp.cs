namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The error function.</summary>
[Op("chlo.erf")]
public sealed partial class ErfOp : FloatUnaryOp;
