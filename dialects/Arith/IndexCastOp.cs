namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Between a signed integer and index.</summary>
[Op("arith.index_cast")]
public sealed partial class IndexCastOp : IndexCastBaseOp;
