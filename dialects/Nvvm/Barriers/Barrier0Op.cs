namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Waits for all threads of the block.</summary>
[Op("nvvm.barrier0", Syntax = "attr-dict")]
public sealed partial class Barrier0Op : Operation;
