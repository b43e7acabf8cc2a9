namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Product.</summary>
[Op("llvm.fmul")]
public sealed partial class FMulOp : FloatOp;
