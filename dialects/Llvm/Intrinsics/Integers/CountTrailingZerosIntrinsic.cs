namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How many zero bits stand at the bottom.</summary>
[Op("llvm.intr.cttz")]
public sealed partial class CountTrailingZerosIntrinsic : CountZerosIntrinsic;
