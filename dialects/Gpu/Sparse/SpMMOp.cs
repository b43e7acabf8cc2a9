namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A sparse matrix times a dense one.</summary>
[Op("gpu.spmm", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmatA (`{` $modeA^ `}`)? `,` $dnmatB (`{` $modeB^ `}`)? `,` $dnmatC `,` $buffers attr-dict `:` type($buffers) `into` $computeType")]
public sealed partial class SpMMOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Attr(Default = TransposeMode.NonTranspose)] public partial TransposeMode ModeA { get; set; }
    [Attr(Default = TransposeMode.NonTranspose)] public partial TransposeMode ModeB { get; set; }
    [Operand<SparseSpMatHandleType>] public partial Value SpmatA { get; set; }
    [Operand<SparseDnTensorHandleType>] public partial Value DnmatB { get; set; }
    [Operand<SparseDnTensorHandleType>] public partial Value DnmatC { get; set; }
    [Attr] public partial IrType ComputeType { get; set; }
    [Operand<AnyMemRef>] public partial OperandRange Buffers { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }

}
