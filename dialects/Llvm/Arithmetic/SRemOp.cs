namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Remainder of signed integers, with the sign of the dividend.</summary>
[Op("llvm.srem")]
public sealed partial class SRemOp : IntegerOp;
