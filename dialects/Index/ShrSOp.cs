namespace OpenXla.Ir.Dialects.Index;

/// <summary>Bits moved to the right, the sign kept.</summary>
[Op("index.shrs")]
public sealed partial class ShrSOp : IndexBinaryOp, IPure;
