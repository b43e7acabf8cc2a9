namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An unsigned shift to the left, cut off at the limit of the type.</summary>
[Op("llvm.intr.ushl.sat")]
public sealed partial class UShlSatIntrinsic : IntegerBinaryIntrinsic;
