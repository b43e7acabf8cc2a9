namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The address that a pointer holds.</summary>
[Op("llvm.ptrtoint")]
public sealed partial class PtrToIntOp : CastOp;
