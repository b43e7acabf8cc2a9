namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Is never reached.</summary>
[Op("llvm.unreachable", Syntax = "attr-dict")]
public sealed partial class UnreachableOp : Operation, ITerminator;
