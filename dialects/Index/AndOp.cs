namespace OpenXla.Ir.Dialects.Index;

/// <summary>Bits that are set in both.</summary>
[Op("index.and")]
public sealed partial class AndOp : IndexBinaryOp, ICommutative, IPure;
