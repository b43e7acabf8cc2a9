namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Shifts of lanes to the right.</summary>
[Op("llvm.intr.vp.lshr")]
public sealed partial class VPLShrIntrinsic : PredicatedIntegerBinaryIntrinsic;
