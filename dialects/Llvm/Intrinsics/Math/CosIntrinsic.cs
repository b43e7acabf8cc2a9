namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Cosine.</summary>
[Op("llvm.intr.cos")]
public sealed partial class CosIntrinsic : FloatUnaryIntrinsic;
