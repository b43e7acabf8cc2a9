namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Gathers the copies so far into a group.</summary>
[Op("nvvm.cp.async.commit.group", Syntax = "attr-dict")]
public sealed partial class CpAsyncCommitGroupOp : Operation;
