namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Makes a handle for a dense tensor.</summary>
[Op("gpu.create_dn_tensor", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $memref `,` $dims attr-dict `:` type($dims) `into` type($memref)")]
public sealed partial class CreateDnTensorOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand("memref")] public partial Value<MemRefType> Memory { get; set; }
    [Operand<Index>] public partial OperandRange Dims { get; }
    [Result<SparseDnTensorHandleType>] public partial Value DnTensor { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }

}
