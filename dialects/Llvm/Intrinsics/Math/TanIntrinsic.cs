namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Tangent.</summary>
[Op("llvm.intr.tan")]
public sealed partial class TanIntrinsic : FloatUnaryIntrinsic;
