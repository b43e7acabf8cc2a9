namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Quotient.</summary>
[Op("llvm.fdiv")]
public sealed partial class FDivOp : FloatOp;
