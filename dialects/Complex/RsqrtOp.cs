namespace OpenXla.Ir.Dialects.Complex;

/// <summary>One over the square root: <c>complex.rsqrt %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.rsqrt")]
public sealed partial class RsqrtOp : UnaryOp;
