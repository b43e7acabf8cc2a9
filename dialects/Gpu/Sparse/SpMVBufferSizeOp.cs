namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Asks how much memory <see cref="SpMVOp"/> needs.</summary>
[Op("gpu.spmv_buffer_size", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmatA (`{` $modeA^ `}`)? `,` $dnX `,` $dnY attr-dict `into` $computeType")]
public sealed partial class SpMVBufferSizeOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Attr(Default = TransposeMode.NonTranspose)] public partial TransposeMode ModeA { get; set; }
    [Operand<SparseSpMatHandleType>] public partial Value SpmatA { get; set; }
    [Operand<SparseDnTensorHandleType>] public partial Value DnX { get; set; }
    [Operand<SparseDnTensorHandleType>] public partial Value DnY { get; set; }
    [Attr] public partial IrType ComputeType { get; set; }
    [Result<Index>] public partial Value BufferSz { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
