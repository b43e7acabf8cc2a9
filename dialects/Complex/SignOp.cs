namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The direction: the number over its magnitude: <c>complex.sign %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.sign")]
public sealed partial class SignOp : UnaryOp;
