namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The larger signed integer.</summary>
[Op("llvm.intr.smax")]
public sealed partial class SMaxIntrinsic : IntegerBinaryIntrinsic;
