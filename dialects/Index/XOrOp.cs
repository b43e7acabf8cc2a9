namespace OpenXla.Ir.Dialects.Index;

/// <summary>Bits that are set in one of the two.</summary>
[Op("index.xor")]
public sealed partial class XOrOp : IndexBinaryOp, ICommutative, IPure;
