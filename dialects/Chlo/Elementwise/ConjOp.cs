namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The conjugate; floats are their own.</summary>
[Op("chlo.conj")]
public sealed partial class ConjOp : FloatOrComplexUnaryOp;
