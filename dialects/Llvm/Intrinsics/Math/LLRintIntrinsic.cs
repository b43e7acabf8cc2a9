namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The integer nearest to a number, rounded as the environment says.</summary>
[Op("llvm.intr.llrint")]
public sealed partial class LLRintIntrinsic : FloatToIntegerIntrinsic;
