namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Ends the program as broken.</summary>
[Op("llvm.intr.trap", Syntax = "attr-dict")]
public sealed partial class TrapIntrinsic : IntrinsicOp;
