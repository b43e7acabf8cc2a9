namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The larger unsigned integer.</summary>
[Op("llvm.intr.umax")]
public sealed partial class UMaxIntrinsic : IntegerBinaryIntrinsic;
