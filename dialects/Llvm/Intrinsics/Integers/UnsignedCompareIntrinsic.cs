namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Compares unsigned integers.</summary>
[Op("llvm.intr.ucmp")]
public sealed partial class UnsignedCompareIntrinsic : ThreeWayCompareIntrinsic;
