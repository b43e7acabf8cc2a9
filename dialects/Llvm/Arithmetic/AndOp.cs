namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Bitwise and.</summary>
[Op("llvm.and")]
public sealed partial class AndOp : IntegerOp;
