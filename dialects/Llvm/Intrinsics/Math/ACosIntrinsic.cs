namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Inverse of the cosine.</summary>
[Op("llvm.intr.acos")]
public sealed partial class ACosIntrinsic : FloatUnaryIntrinsic;
