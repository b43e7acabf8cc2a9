namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The same bits under another type.</summary>
[Op("llvm.bitcast")]
public sealed partial class BitcastOp : CastOp;
