namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The argument: <c>complex.angle %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.angle")]
public sealed partial class AngleOp : MeasureOp;
