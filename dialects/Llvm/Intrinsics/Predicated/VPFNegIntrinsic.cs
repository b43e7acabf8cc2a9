namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Lanes with the other sign.</summary>
[Op("llvm.intr.vp.fneg")]
public sealed partial class VPFNegIntrinsic : PredicatedFloatUnaryIntrinsic;
