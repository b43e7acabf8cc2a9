namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Remainders of lanes.</summary>
[Op("llvm.intr.vp.frem")]
public sealed partial class VPFRemIntrinsic : PredicatedFloatBinaryIntrinsic;
