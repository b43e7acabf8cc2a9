namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Logarithm to base 10.</summary>
[Op("llvm.intr.log10")]
public sealed partial class Log10Intrinsic : FloatUnaryIntrinsic;
