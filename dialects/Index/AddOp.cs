namespace OpenXla.Ir.Dialects.Index;

/// <summary>The sum, wrapped to the width of an index.</summary>
[Op("index.add")]
public sealed partial class AddOp : IndexBinaryOp, ICommutative, IPure;
