namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An unsigned sum, cut off at the limit of the type.</summary>
[Op("llvm.intr.uadd.sat")]
public sealed partial class UAddSatIntrinsic : IntegerBinaryIntrinsic;
