namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The complex conjugate: <c>complex.conj %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.conj")]
public sealed partial class ConjOp : UnaryOp;
