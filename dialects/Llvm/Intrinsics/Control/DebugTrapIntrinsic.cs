namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Stops for a debugger.</summary>
[Op("llvm.intr.debugtrap", Syntax = "attr-dict")]
public sealed partial class DebugTrapIntrinsic : IntrinsicOp;
