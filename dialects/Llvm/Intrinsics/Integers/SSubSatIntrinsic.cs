namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A signed difference, cut off at the limits of the type.</summary>
[Op("llvm.intr.ssub.sat")]
public sealed partial class SSubSatIntrinsic : IntegerBinaryIntrinsic;
