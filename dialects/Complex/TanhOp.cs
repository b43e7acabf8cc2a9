namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The hyperbolic tangent: <c>complex.tanh %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.tanh")]
public sealed partial class TanhOp : UnaryOp;
