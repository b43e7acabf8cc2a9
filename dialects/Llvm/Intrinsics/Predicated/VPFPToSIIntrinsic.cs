namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Lanes as signed integers.</summary>
[Op("llvm.intr.vp.fptosi")]
public sealed partial class VPFPToSIIntrinsic : PredicatedFloatCastIntrinsic;
