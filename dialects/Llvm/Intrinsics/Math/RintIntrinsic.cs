namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The nearest integer in the current rounding mode.</summary>
[Op("llvm.intr.rint")]
public sealed partial class RintIntrinsic : FloatUnaryIntrinsic;
