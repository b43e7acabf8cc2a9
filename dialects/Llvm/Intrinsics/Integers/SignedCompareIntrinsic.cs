namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Compares signed integers.</summary>
[Op("llvm.intr.scmp")]
public sealed partial class SignedCompareIntrinsic : ThreeWayCompareIntrinsic;
