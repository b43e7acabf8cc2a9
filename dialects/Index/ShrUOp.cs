namespace OpenXla.Ir.Dialects.Index;

/// <summary>Bits moved to the right, zeros from the left.</summary>
[Op("index.shru")]
public sealed partial class ShrUOp : IndexBinaryOp, IPure;
