namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Differences of lanes.</summary>
[Op("llvm.intr.vp.fsub")]
public sealed partial class VPFSubIntrinsic : PredicatedFloatBinaryIntrinsic;
