namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Common bits of lanes.</summary>
[Op("llvm.intr.vp.and")]
public sealed partial class VPAndIntrinsic : PredicatedIntegerBinaryIntrinsic;
