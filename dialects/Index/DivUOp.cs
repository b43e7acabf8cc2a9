namespace OpenXla.Ir.Dialects.Index;

/// <summary>The unsigned quotient.</summary>
[Op("index.divu")]
public sealed partial class DivUOp : IndexBinaryOp, INoMemoryEffect;
