namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Inverse hyperbolic sine.</summary>
[Op("chlo.asinh")]
public sealed partial class AsinhOp : FloatOrComplexUnaryOp;
