namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Products of lanes plus lanes, rounded once or twice.</summary>
[Op("llvm.intr.vp.fmuladd")]
public sealed partial class VPFMulAddIntrinsic : PredicatedFloatTernaryIntrinsic;
