namespace OpenXla.Ir.Dialects.Index;

/// <summary>The signed quotient, rounded down.</summary>
[Op("index.floordivs")]
public sealed partial class FloorDivSOp : IndexBinaryOp, INoMemoryEffect;
