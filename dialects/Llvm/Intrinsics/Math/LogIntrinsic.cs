namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Natural logarithm.</summary>
[Op("llvm.intr.log")]
public sealed partial class LogIntrinsic : FloatUnaryIntrinsic;
