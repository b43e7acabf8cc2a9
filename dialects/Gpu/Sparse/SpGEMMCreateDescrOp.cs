namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Begins a product of sparse matrices.</summary>
[Op("gpu.spgemm_create_descr", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) attr-dict")]
public sealed partial class SpGEMMCreateDescrOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Result<SparseSpGEMMOpHandleType>] public partial Value Desc { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
