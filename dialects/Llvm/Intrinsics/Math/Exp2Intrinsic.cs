namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>2 to a power.</summary>
[Op("llvm.intr.exp2")]
public sealed partial class Exp2Intrinsic : FloatUnaryIntrinsic;
