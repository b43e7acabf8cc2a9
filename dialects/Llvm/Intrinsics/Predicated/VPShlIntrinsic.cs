namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Shifts of lanes to the left.</summary>
[Op("llvm.intr.vp.shl")]
public sealed partial class VPShlIntrinsic : PredicatedIntegerBinaryIntrinsic;
