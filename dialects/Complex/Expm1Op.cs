namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The exponential function less one: <c>complex.expm1 %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.expm1")]
public sealed partial class Expm1Op : UnaryOp;
