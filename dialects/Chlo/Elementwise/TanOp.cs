namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Tangent.</summary>
[Op("chlo.tan")]
public sealed partial class TanOp : FloatOrComplexUnaryOp;
