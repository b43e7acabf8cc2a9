namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Ends the thread.</summary>
[Op("nvvm.exit", Syntax = "attr-dict")]
public sealed partial class ExitOp : Operation;
