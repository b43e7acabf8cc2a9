namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Gathers the bulk copies so far into a group.</summary>
[Op("nvvm.cp.async.bulk.commit.group", Syntax = "attr-dict")]
public sealed partial class CpAsyncBulkCommitGroupOp : Operation;
