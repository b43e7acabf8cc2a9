namespace OpenXla.Ir.Dialects.Index;

/// <summary>The product, wrapped to the width of an index.</summary>
[Op("index.mul")]
public sealed partial class MulOp : IndexBinaryOp, ICommutative, IPure;
