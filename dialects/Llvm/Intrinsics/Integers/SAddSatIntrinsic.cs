namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A signed sum, cut off at the limits of the type.</summary>
[Op("llvm.intr.sadd.sat")]
public sealed partial class SAddSatIntrinsic : IntegerBinaryIntrinsic;
