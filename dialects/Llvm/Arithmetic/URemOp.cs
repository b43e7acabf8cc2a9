namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Remainder of unsigned integers.</summary>
[Op("llvm.urem")]
public sealed partial class URemOp : IntegerOp;
