namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Writes the result of a product of sparse matrices.</summary>
[Op("gpu.spgemm_copy", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmatA (`{` $modeA^ `}`)? `,` $spmatB (`{` $modeB^ `}`)? `,` $spmatC `,` $desc attr-dict `:` $computeType")]
public sealed partial class SpGEMMCopyOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<SparseSpGEMMOpHandleType>] public partial Value Desc { get; set; }
    [Attr(Default = TransposeMode.NonTranspose)] public partial TransposeMode ModeA { get; set; }
    [Attr(Default = TransposeMode.NonTranspose)] public partial TransposeMode ModeB { get; set; }
    [Operand<SparseSpMatHandleType>] public partial Value SpmatA { get; set; }
    [Operand<SparseSpMatHandleType>] public partial Value SpmatB { get; set; }
    [Operand<SparseSpMatHandleType>] public partial Value SpmatC { get; set; }
    [Attr] public partial IrType ComputeType { get; set; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
