namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Remainder, with the sign of the dividend.</summary>
[Op("llvm.frem")]
public sealed partial class FRemOp : FloatOp;
