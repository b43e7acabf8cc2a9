namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The magnitude: <c>complex.abs %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.abs")]
public sealed partial class AbsOp : MeasureOp;
