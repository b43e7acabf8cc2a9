namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Makes a handle for a sparse matrix compressed by columns.</summary>
[Op("gpu.create_csc", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $rows `,` $cols `,` $nnz `,` $colPos `,` $rowIdxs `,` $values attr-dict `:` type($colPos) `,` type($rowIdxs) `,` type($values)")]
public sealed partial class CreateCscOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<Index>] public partial Value Rows { get; set; }
    [Operand<Index>] public partial Value Cols { get; set; }
    [Operand<Index>] public partial Value Nnz { get; set; }
    [Operand] public partial Value<MemRefType> ColPos { get; set; }
    [Operand] public partial Value<MemRefType> RowIdxs { get; set; }
    [Operand] public partial Value<MemRefType> Values { get; set; }
    [Result<SparseSpMatHandleType>] public partial Value Spmat { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
