namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A pointer to an address.</summary>
[Op("llvm.inttoptr")]
public sealed partial class IntToPtrOp : CastOp;
