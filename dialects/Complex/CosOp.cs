namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The cosine: <c>complex.cos %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.cos")]
public sealed partial class CosOp : UnaryOp;
