namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Inverse of the tangent.</summary>
[Op("llvm.intr.atan")]
public sealed partial class ATanIntrinsic : FloatUnaryIntrinsic;
