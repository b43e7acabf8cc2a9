namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A power: <c>complex.pow %a, %b : complex&lt;f32&gt;</c>.</summary>
[Op("complex.pow")]
public sealed partial class PowOp : BinaryOp;
