namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The next integer above.</summary>
[Op("llvm.intr.ceil")]
public sealed partial class CeilIntrinsic : FloatUnaryIntrinsic;
