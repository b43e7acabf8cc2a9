namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Lanes as unsigned integers.</summary>
[Op("llvm.intr.vp.fptoui")]
public sealed partial class VPFPToUIIntrinsic : PredicatedFloatCastIntrinsic;
