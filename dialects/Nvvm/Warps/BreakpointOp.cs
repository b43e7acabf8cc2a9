namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Stops for a debugger.</summary>
[Op("nvvm.breakpoint", Syntax = "attr-dict")]
public sealed partial class BreakpointOp : Operation;
