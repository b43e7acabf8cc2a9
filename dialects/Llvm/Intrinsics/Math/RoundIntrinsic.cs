namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The nearest integer, halves away from zero.</summary>
[Op("llvm.intr.round")]
public sealed partial class RoundIntrinsic : FloatUnaryIntrinsic;
