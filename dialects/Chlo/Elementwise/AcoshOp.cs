namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Inverse hyperbolic cosine; NaN of floats less than 1.</summary>
[Op("chlo.acosh")]
public sealed partial class AcoshOp : FloatOrComplexUnaryOp;
