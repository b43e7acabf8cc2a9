namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Inverse hyperbolic tangent; NaN of floats beyond 1.</summary>
[Op("chlo.atanh")]
public sealed partial class AtanhOp : FloatOrComplexUnaryOp;
