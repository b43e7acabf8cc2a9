namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Arc tangent.</summary>
[Op("chlo.atan")]
public sealed partial class AtanOp : FloatOrComplexUnaryOp;
