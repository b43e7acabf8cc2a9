namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A quotient: <c>complex.div %a, %b : complex&lt;f32&gt;</c>.</summary>
[Op("complex.div")]
public sealed partial class DivOp : BinaryOp;
