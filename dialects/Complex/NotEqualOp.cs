namespace OpenXla.Ir.Dialects.Complex;

/// <summary>Whether two numbers differ: <c>complex.neq %a, %b : complex&lt;f32&gt;</c>.</summary>
[Op("complex.neq")]
public sealed partial class NotEqualOp : ComparisonOp;
