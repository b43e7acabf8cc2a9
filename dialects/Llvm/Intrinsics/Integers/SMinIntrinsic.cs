namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The smaller signed integer.</summary>
[Op("llvm.intr.smin")]
public sealed partial class SMinIntrinsic : IntegerBinaryIntrinsic;
