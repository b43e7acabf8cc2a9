namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The number of dimensions of a memref.</summary>
[Op("memref.rank", Syntax = "$memref attr-dict `:` type($memref)")]
public sealed partial class RankOp : Operation, IFoldable, IPure
{
    [Operand<RankedOrUnrankedMemRef>("memref")] public partial Value Memory { get; set; }
    [Result<Index>] public partial Value Result { get; }

    /// <summary><c>rank %m : memref&lt;4x4xf32> ⇒ 2</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Memory.Type is MemRefType type ? IntegerAttr.Index(type.Rank) : FoldResult.None;
}
