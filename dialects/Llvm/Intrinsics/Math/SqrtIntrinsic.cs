namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Square root.</summary>
[Op("llvm.intr.sqrt")]
public sealed partial class SqrtIntrinsic : FloatUnaryIntrinsic;
