namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Pointers to the addresses in lanes.</summary>
[Op("llvm.intr.vp.inttoptr")]
public sealed partial class VPIntToPtrIntrinsic : PredicatedIntegerCastIntrinsic;
