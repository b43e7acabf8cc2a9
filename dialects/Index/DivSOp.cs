namespace OpenXla.Ir.Dialects.Index;

/// <summary>The signed quotient, rounded towards zero.</summary>
[Op("index.divs")]
public sealed partial class DivSOp : IndexBinaryOp, INoMemoryEffect;
