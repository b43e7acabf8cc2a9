namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>e to a power.</summary>
[Op("llvm.intr.exp")]
public sealed partial class ExpIntrinsic : FloatUnaryIntrinsic;
