namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Sum.</summary>
[Op("llvm.fadd")]
public sealed partial class FAddOp : FloatOp;
