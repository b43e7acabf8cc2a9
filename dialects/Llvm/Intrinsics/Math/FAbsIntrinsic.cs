namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The number without its sign.</summary>
[Op("llvm.intr.fabs")]
public sealed partial class FAbsIntrinsic : FloatUnaryIntrinsic;
