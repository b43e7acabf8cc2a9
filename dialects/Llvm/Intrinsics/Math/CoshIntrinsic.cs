namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Hyperbolic cosine.</summary>
[Op("llvm.intr.cosh")]
public sealed partial class CoshIntrinsic : FloatUnaryIntrinsic;
