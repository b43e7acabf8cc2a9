namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The integer nearest to a number, rounded as the environment says.</summary>
[Op("llvm.intr.lrint")]
public sealed partial class LRintIntrinsic : FloatToIntegerIntrinsic;
