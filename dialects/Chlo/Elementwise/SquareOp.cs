namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Each element times itself.</summary>
[Op("chlo.square")]
public sealed partial class SquareOp : FloatOrComplexUnaryOp;
