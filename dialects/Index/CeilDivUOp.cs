namespace OpenXla.Ir.Dialects.Index;

/// <summary>The unsigned quotient, rounded up.</summary>
[Op("index.ceildivu")]
public sealed partial class CeilDivUOp : IndexBinaryOp, INoMemoryEffect;
