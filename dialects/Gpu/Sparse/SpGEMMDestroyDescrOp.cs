namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Ends a product of sparse matrices.</summary>
[Op("gpu.spgemm_destroy_descr", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $desc attr-dict")]
public sealed partial class SpGEMMDestroyDescrOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<SparseSpGEMMOpHandleType>] public partial Value Desc { get; set; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
