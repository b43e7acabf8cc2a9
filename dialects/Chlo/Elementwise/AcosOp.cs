namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Arc cosine.</summary>
[Op("chlo.acos")]
public sealed partial class AcosOp : FloatOrComplexUnaryOp;
