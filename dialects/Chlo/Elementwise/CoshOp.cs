namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Hyperbolic cosine.</summary>
[Op("chlo.cosh")]
public sealed partial class CoshOp : FloatOrComplexUnaryOp;
