namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The nearest integer, halves to even.</summary>
[Op("llvm.intr.roundeven")]
public sealed partial class RoundEvenIntrinsic : FloatUnaryIntrinsic;
