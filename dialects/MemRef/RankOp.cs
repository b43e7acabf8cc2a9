namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The number of dimensions of a memref.</summary>
[Op("memref.rank", Syntax = "$memref attr-dict `:` type($memref)")]
public sealed partial class RankOp : Operation, IPure
{
    [Operand<RankedOrUnrankedMemRef>("memref")] public partial Value Memory { get; set; }
    [Result<Index>] public partial Value Result { get; }
}
