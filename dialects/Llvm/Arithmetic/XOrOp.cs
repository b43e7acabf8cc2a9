namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Bitwise exclusive or.</summary>
[Op("llvm.xor")]
public sealed partial class XOrOp : IntegerOp;
