namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An unsigned difference, cut off at zero.</summary>
[Op("llvm.intr.usub.sat")]
public sealed partial class USubSatIntrinsic : IntegerBinaryIntrinsic;
