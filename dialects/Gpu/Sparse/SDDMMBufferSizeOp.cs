namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Asks how much memory <see cref="SDDMMOp"/> needs.</summary>
[Op("gpu.sddmm_buffer_size", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $dnmatA (`{` $modeA^ `}`)? `,` $dnmatB (`{` $modeB^ `}`)? `,` $spmatC attr-dict `into` $computeType")]
public sealed partial class SDDMMBufferSizeOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Attr(Default = TransposeMode.NonTranspose)] public partial TransposeMode ModeA { get; set; }
    [Attr(Default = TransposeMode.NonTranspose)] public partial TransposeMode ModeB { get; set; }
    [Operand<SparseDnTensorHandleType>] public partial Value DnmatA { get; set; }
    [Operand<SparseDnTensorHandleType>] public partial Value DnmatB { get; set; }
    [Operand<SparseSpMatHandleType>] public partial Value SpmatC { get; set; }
    [Attr] public partial IrType ComputeType { get; set; }
    [Result<Index>] public partial Value BufferSz { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
