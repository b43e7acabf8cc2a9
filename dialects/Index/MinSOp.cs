namespace OpenXla.Ir.Dialects.Index;

/// <summary>The smaller of two signed indices.</summary>
[Op("index.mins")]
public sealed partial class MinSOp : IndexBinaryOp, ICommutative, IPure;
