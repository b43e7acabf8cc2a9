namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A product: <c>complex.mul %a, %b : complex&lt;f32&gt;</c>.</summary>
[Op("complex.mul")]
public sealed partial class MulOp : BinaryOp;
