namespace OpenXla.Ir.Dialects.Index;

/// <summary>The difference, wrapped to the width of an index.</summary>
[Op("index.sub")]
public sealed partial class SubOp : IndexBinaryOp, IPure;
