namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Hyperbolic tangent.</summary>
[Op("llvm.intr.tanh")]
public sealed partial class TanhIntrinsic : FloatUnaryIntrinsic;
