namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Frees the handle of a dense tensor.</summary>
[Op("gpu.destroy_dn_tensor", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $dnTensor attr-dict")]
public sealed partial class DestroyDnTensorOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<SparseDnTensorHandleType>] public partial Value DnTensor { get; set; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
