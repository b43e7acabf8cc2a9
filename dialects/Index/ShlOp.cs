namespace OpenXla.Ir.Dialects.Index;

/// <summary>Bits moved to the left.</summary>
[Op("index.shl")]
public sealed partial class ShlOp : IndexBinaryOp, IPure;
