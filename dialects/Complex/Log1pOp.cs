namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The natural logarithm of one and the operand: <c>complex.log1p %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.log1p")]
public sealed partial class Log1pOp : UnaryOp;
