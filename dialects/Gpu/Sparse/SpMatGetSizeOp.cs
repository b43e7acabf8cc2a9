namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Asks for the rows, columns and non-zeros of a sparse matrix.</summary>
[Op("gpu.spmat_get_size", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmat attr-dict")]
public sealed partial class SpMatGetSizeOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<SparseSpMatHandleType>] public partial Value Spmat { get; set; }
    [Result<Index>] public partial Value Rows { get; }
    [Result<Index>] public partial Value Cols { get; }
    [Result<Index>] public partial Value Nnz { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
