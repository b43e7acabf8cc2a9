namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Ten to a power.</summary>
[Op("llvm.intr.exp10")]
public sealed partial class Exp10Intrinsic : FloatUnaryIntrinsic;
