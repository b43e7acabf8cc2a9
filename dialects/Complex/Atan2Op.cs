namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The inverse tangent of a quotient: <c>complex.atan2 %a, %b : complex&lt;f32&gt;</c>.</summary>
[Op("complex.atan2")]
public sealed partial class Atan2Op : BinaryOp;
