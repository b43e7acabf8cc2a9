namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The angle of a point.</summary>
[Op("llvm.intr.atan2")]
public sealed partial class ATan2Intrinsic : FloatBinaryIntrinsic;
