namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Shifts of lanes to the right that keep the sign.</summary>
[Op("llvm.intr.vp.ashr")]
public sealed partial class VPAShrIntrinsic : PredicatedIntegerBinaryIntrinsic;
