namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Frees the handle of a sparse matrix.</summary>
[Op("gpu.destroy_sp_mat", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmat attr-dict")]
public sealed partial class DestroySpMatOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<SparseSpMatHandleType>] public partial Value Spmat { get; set; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
