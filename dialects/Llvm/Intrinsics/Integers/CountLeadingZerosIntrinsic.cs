namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How many zero bits stand at the top.</summary>
[Op("llvm.intr.ctlz")]
public sealed partial class CountLeadingZerosIntrinsic : CountZerosIntrinsic;
