namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The sine: <c>complex.sin %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.sin")]
public sealed partial class SinOp : UnaryOp;
