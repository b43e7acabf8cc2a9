namespace OpenXla.Ir.Dialects.Complex;

/// <summary>Whether two numbers are equal: <c>complex.eq %a, %b : complex&lt;f32&gt;</c>.</summary>
[Op("complex.eq")]
public sealed partial class EqualOp : ComparisonOp;
