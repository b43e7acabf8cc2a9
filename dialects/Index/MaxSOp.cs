namespace OpenXla.Ir.Dialects.Index;

/// <summary>The larger of two signed indices.</summary>
[Op("index.maxs")]
public sealed partial class MaxSOp : IndexBinaryOp, ICommutative, IPure;
