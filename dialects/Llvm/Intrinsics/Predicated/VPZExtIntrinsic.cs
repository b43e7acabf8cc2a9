namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Wider lanes, filled with zeros.</summary>
[Op("llvm.intr.vp.zext")]
public sealed partial class VPZExtIntrinsic : PredicatedIntegerCastIntrinsic;
