namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Makes a handle for a sparse matrix of dense blocks, compressed by rows.</summary>
[Op("gpu.create_bsr", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $brows `,` $bcols `,` $bnnz `,` $rBlockSize `,` $cBlockSize `,` $bRowPos `,` $bColIdxs `,` $values attr-dict `:` type($bRowPos) `,` type($bColIdxs) `,` type($values)")]
public sealed partial class CreateBsrOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<Index>] public partial Value Brows { get; set; }
    [Operand<Index>] public partial Value Bcols { get; set; }
    [Operand<Index>] public partial Value Bnnz { get; set; }
    [Operand<Index>] public partial Value RBlockSize { get; set; }
    [Operand<Index>] public partial Value CBlockSize { get; set; }
    [Operand] public partial Value<MemRefType> BRowPos { get; set; }
    [Operand] public partial Value<MemRefType> BColIdxs { get; set; }
    [Operand] public partial Value<MemRefType> Values { get; set; }
    [Result<SparseSpMatHandleType>] public partial Value Spmat { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
