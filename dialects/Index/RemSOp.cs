namespace OpenXla.Ir.Dialects.Index;

/// <summary>What the signed division leaves.</summary>
[Op("index.rems")]
public sealed partial class RemSOp : IndexBinaryOp, INoMemoryEffect;
