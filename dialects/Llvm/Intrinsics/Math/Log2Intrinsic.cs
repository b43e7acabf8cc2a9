namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Logarithm to base 2.</summary>
[Op("llvm.intr.log2")]
public sealed partial class Log2Intrinsic : FloatUnaryIntrinsic;
