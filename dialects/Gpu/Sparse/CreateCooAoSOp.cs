namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Makes a handle for a sparse matrix in coordinates, row and column side by side.</summary>
[Op("gpu.create_coo_aos", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $rows `,` $cols `,` $nnz `,` $idxs `,` $values attr-dict `:` type($idxs) `,` type($values)")]
public sealed partial class CreateCooAoSOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<Index>] public partial Value Rows { get; set; }
    [Operand<Index>] public partial Value Cols { get; set; }
    [Operand<Index>] public partial Value Nnz { get; set; }
    [Operand] public partial Value<MemRefType> Idxs { get; set; }
    [Operand] public partial Value<MemRefType> Values { get; set; }
    [Result<SparseSpMatHandleType>] public partial Value Spmat { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
