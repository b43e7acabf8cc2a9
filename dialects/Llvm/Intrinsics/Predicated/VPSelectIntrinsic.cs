namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Lanes of one of two vectors; beyond the length anything.</summary>
[Op("llvm.intr.vp.select")]
public sealed partial class VPSelectIntrinsic : PredicatedSelectionIntrinsic;
