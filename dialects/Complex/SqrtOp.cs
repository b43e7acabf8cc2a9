namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The square root: <c>complex.sqrt %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.sqrt")]
public sealed partial class SqrtOp : UnaryOp;
