namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Makes a handle for a sparse matrix in coordinates, rows and columns apart.</summary>
[Op("gpu.create_coo", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $rows `,` $cols `,` $nnz `,` $rowIdxs `,` $colIdxs `,` $values attr-dict `:` type($rowIdxs) `,` type($colIdxs) `,` type($values)")]
public sealed partial class CreateCooOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<Index>] public partial Value Rows { get; set; }
    [Operand<Index>] public partial Value Cols { get; set; }
    [Operand<Index>] public partial Value Nnz { get; set; }
    [Operand] public partial Value<MemRefType> RowIdxs { get; set; }
    [Operand] public partial Value<MemRefType> ColIdxs { get; set; }
    [Operand] public partial Value<MemRefType> Values { get; set; }
    [Result<SparseSpMatHandleType>] public partial Value Spmat { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
