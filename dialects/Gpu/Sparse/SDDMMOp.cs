namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A product of dense matrices, computed only where the result has elements.</summary>
[Op("gpu.sddmm", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $dnmatA (`{` $modeA^ `}`)? `,` $dnmatB (`{` $modeB^ `}`)? `,` $spmatC `,` $buffer attr-dict `:` type($buffer) `into` $computeType")]
public sealed partial class SDDMMOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Attr(Default = TransposeMode.NonTranspose)] public partial TransposeMode ModeA { get; set; }
    [Attr(Default = TransposeMode.NonTranspose)] public partial TransposeMode ModeB { get; set; }
    [Operand<SparseDnTensorHandleType>] public partial Value DnmatA { get; set; }
    [Operand<SparseDnTensorHandleType>] public partial Value DnmatB { get; set; }
    [Operand<SparseSpMatHandleType>] public partial Value SpmatC { get; set; }
    [Attr] public partial IrType ComputeType { get; set; }
    [Operand] public partial Value<MemRefType> Buffer { get; set; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
