namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Sums of lanes.</summary>
[Op("llvm.intr.vp.fadd")]
public sealed partial class VPFAddIntrinsic : PredicatedFloatBinaryIntrinsic;
