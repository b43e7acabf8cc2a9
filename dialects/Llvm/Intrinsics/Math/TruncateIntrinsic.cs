namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The next integer towards zero.</summary>
[Op("llvm.intr.trunc")]
public sealed partial class TruncateIntrinsic : FloatUnaryIntrinsic;
