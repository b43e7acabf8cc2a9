namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A difference: <c>complex.sub %a, %b : complex&lt;f32&gt;</c>.</summary>
[Op("complex.sub")]
public sealed partial class SubOp : BinaryOp;
