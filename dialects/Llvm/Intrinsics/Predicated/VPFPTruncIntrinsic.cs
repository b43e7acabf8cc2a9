namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Lanes in a narrower format.</summary>
[Op("llvm.intr.vp.fptrunc")]
public sealed partial class VPFPTruncIntrinsic : PredicatedFloatCastIntrinsic;
