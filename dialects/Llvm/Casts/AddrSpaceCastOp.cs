namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A pointer in another address space.</summary>
[Op("llvm.addrspacecast")]
public sealed partial class AddrSpaceCastOp : CastOp;
