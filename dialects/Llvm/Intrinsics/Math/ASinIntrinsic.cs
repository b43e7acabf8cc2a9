namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Inverse of the sine.</summary>
[Op("llvm.intr.asin")]
public sealed partial class ASinIntrinsic : FloatUnaryIntrinsic;
