namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Asks how much memory <see cref="SpMMOp"/> needs.</summary>
[Op("gpu.spmm_buffer_size", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmatA (`{` $modeA^ `}`)? `,` $dnmatB (`{` $modeB^ `}`)? `,` $dnmatC attr-dict `:` type($bufferSzs) `into` $computeType")]
public sealed partial class SpMMBufferSizeOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Attr(Default = TransposeMode.NonTranspose)] public partial TransposeMode ModeA { get; set; }
    [Attr(Default = TransposeMode.NonTranspose)] public partial TransposeMode ModeB { get; set; }
    [Operand<SparseSpMatHandleType>] public partial Value SpmatA { get; set; }
    [Operand<SparseDnTensorHandleType>] public partial Value DnmatB { get; set; }
    [Operand<SparseDnTensorHandleType>] public partial Value DnmatC { get; set; }
    [Attr] public partial IrType ComputeType { get; set; }
    [Result<Index>] public partial ResultRange BufferSzs { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }

}
