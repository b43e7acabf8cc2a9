namespace OpenXla.Ir.Dialects.Index;

/// <summary>What the unsigned division leaves.</summary>
[Op("index.remu")]
public sealed partial class RemUOp : IndexBinaryOp, INoMemoryEffect;
