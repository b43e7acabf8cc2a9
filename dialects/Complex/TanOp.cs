namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The tangent: <c>complex.tan %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.tan")]
public sealed partial class TanOp : UnaryOp;
