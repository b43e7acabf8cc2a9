namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A sum: <c>complex.add %a, %b : complex&lt;f32&gt;</c>.</summary>
[Op("complex.add")]
public sealed partial class AddOp : BinaryOp;
