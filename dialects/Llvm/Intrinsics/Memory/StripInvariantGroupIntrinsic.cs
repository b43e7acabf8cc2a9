namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The pointer, in no invariant group.</summary>
[Op("llvm.intr.strip.invariant.group")]
public sealed partial class StripInvariantGroupIntrinsic : InvariantGroupIntrinsic;
