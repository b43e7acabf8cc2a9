namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The low bits of lanes.</summary>
[Op("llvm.intr.vp.trunc")]
public sealed partial class VPTruncIntrinsic : PredicatedIntegerCastIntrinsic;
