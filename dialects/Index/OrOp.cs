namespace OpenXla.Ir.Dialects.Index;

/// <summary>Bits that are set in either.</summary>
[Op("index.or")]
public sealed partial class OrOp : IndexBinaryOp, ICommutative, IPure;
