namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Products of lanes plus lanes, rounded once.</summary>
[Op("llvm.intr.vp.fma")]
public sealed partial class VPFmaIntrinsic : PredicatedFloatTernaryIntrinsic;
