namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Wider lanes, filled with the sign.</summary>
[Op("llvm.intr.vp.sext")]
public sealed partial class VPSExtIntrinsic : PredicatedIntegerCastIntrinsic;
