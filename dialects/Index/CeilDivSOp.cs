namespace OpenXla.Ir.Dialects.Index;

/// <summary>The signed quotient, rounded up.</summary>
[Op("index.ceildivs")]
public sealed partial class CeilDivSOp : IndexBinaryOp, INoMemoryEffect;
