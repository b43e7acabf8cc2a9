namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Arc sine.</summary>
[Op("chlo.asin")]
public sealed partial class AsinOp : FloatOrComplexUnaryOp;
