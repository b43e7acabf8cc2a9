namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The integer nearest to a number; halves go away from zero.</summary>
[Op("llvm.intr.lround")]
public sealed partial class LRoundIntrinsic : FloatToIntegerIntrinsic;
