namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Makes a handle for a matrix with two non-zeros in each group of four.</summary>
[Op("gpu.create_2to4_spmat", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) `{` $pruneFlag `}` $rows `,` $cols `,` $memref attr-dict `:` type($memref)")]
public sealed partial class Create2To4SpMatOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<Index>] public partial Value Rows { get; set; }
    [Operand<Index>] public partial Value Cols { get; set; }
    [Attr(Default = Prune2To4SpMatFlag.PruneAndCheck)] public partial Prune2To4SpMatFlag PruneFlag { get; set; }
    [Operand("memref")] public partial Value<MemRefType> Memory { get; set; }
    [Result<SparseSpMatHandleType>] public partial Value SpMat { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
