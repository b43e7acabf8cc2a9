namespace OpenXla.Ir.Dialects.Index;

/// <summary>The larger of two unsigned indices.</summary>
[Op("index.maxu")]
public sealed partial class MaxUOp : IndexBinaryOp, ICommutative, IPure;
