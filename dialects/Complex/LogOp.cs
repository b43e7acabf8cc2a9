namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The natural logarithm: <c>complex.log %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.log")]
public sealed partial class LogOp : UnaryOp;
