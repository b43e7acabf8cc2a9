namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Difference.</summary>
[Op("llvm.fsub")]
public sealed partial class FSubOp : FloatOp;
