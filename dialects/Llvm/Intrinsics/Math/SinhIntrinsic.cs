namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Hyperbolic sine.</summary>
[Op("llvm.intr.sinh")]
public sealed partial class SinhIntrinsic : FloatUnaryIntrinsic;
