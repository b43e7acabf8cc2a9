namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Hyperbolic sine.</summary>
[Op("chlo.sinh")]
public sealed partial class SinhOp : FloatOrComplexUnaryOp;
