namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Lanes of one of two vectors; beyond the length those of the second.</summary>
[Op("llvm.intr.vp.merge")]
public sealed partial class VPMergeIntrinsic : PredicatedSelectionIntrinsic;
