namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Between an unsigned integer and index.</summary>
[Op("arith.index_castui")]
public sealed partial class IndexCastUIOp : IndexCastBaseOp;
