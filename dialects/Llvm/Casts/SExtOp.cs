namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An integer to a wider one, filled with the sign.</summary>
[Op("llvm.sext")]
public sealed partial class SExtOp : IntegerExtensionOp;
