namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The smaller unsigned integer.</summary>
[Op("llvm.intr.umin")]
public sealed partial class UMinIntrinsic : IntegerBinaryIntrinsic;
