namespace OpenXla.Ir.Dialects.Index;

/// <summary>The smaller of two unsigned indices.</summary>
[Op("index.minu")]
public sealed partial class MinUOp : IndexBinaryOp, ICommutative, IPure;
