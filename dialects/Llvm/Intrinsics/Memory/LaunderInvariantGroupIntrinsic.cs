namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The pointer, in a new invariant group.</summary>
[Op("llvm.intr.launder.invariant.group")]
public sealed partial class LaunderInvariantGroupIntrinsic : InvariantGroupIntrinsic;
