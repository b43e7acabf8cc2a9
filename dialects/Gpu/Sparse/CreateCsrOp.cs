namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Makes a handle for a sparse matrix compressed by rows.</summary>
[Op("gpu.create_csr", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $rows `,` $cols `,` $nnz `,` $rowPos `,` $colIdxs `,` $values attr-dict `:` type($rowPos) `,` type($colIdxs) `,` type($values)")]
public sealed partial class CreateCsrOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<Index>] public partial Value Rows { get; set; }
    [Operand<Index>] public partial Value Cols { get; set; }
    [Operand<Index>] public partial Value Nnz { get; set; }
    [Operand] public partial Value<MemRefType> RowPos { get; set; }
    [Operand] public partial Value<MemRefType> ColIdxs { get; set; }
    [Operand] public partial Value<MemRefType> Values { get; set; }
    [Result<SparseSpMatHandleType>] public partial Value Spmat { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
