namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Quotients of lanes.</summary>
[Op("llvm.intr.vp.fdiv")]
public sealed partial class VPFDivIntrinsic : PredicatedFloatBinaryIntrinsic;
