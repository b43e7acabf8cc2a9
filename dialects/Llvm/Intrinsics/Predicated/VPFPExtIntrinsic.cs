namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Lanes in a wider format.</summary>
[Op("llvm.intr.vp.fpext")]
public sealed partial class VPFPExtIntrinsic : PredicatedFloatCastIntrinsic;
