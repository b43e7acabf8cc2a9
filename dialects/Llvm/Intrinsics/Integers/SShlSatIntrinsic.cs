namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A signed shift to the left, cut off at the limits of the type.</summary>
[Op("llvm.intr.sshl.sat")]
public sealed partial class SShlSatIntrinsic : IntegerBinaryIntrinsic;
