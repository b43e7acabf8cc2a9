namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A step of a product of sparse matrices: asks for memory or computes.</summary>
[Op("gpu.spgemm_work_estimation_or_compute", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) `{` $kind `}` $spmatA (`{` $modeA^ `}`)? `,` $spmatB (`{` $modeB^ `}`)? `,` $spmatC `,` $desc `,` $bufferSz `,` $buffer attr-dict `:` $computeType `into` type($buffer)")]
public sealed partial class SpGEMMWorkEstimationOrComputeOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<SparseSpGEMMOpHandleType>] public partial Value Desc { get; set; }
    [Attr(Default = TransposeMode.NonTranspose)] public partial TransposeMode ModeA { get; set; }
    [Attr(Default = TransposeMode.NonTranspose)] public partial TransposeMode ModeB { get; set; }
    [Operand<SparseSpMatHandleType>] public partial Value SpmatA { get; set; }
    [Operand<SparseSpMatHandleType>] public partial Value SpmatB { get; set; }
    [Operand<SparseSpMatHandleType>] public partial Value SpmatC { get; set; }
    [Attr] public partial IrType ComputeType { get; set; }
    [Operand<Index>] public partial Value BufferSz { get; set; }
    [Operand] public partial Value<MemRefType> Buffer { get; set; }
    [Attr] public partial SpGEMMWorkEstimationOrComputeKind Kind { get; set; }
    [Result<Index>] public partial Value BufferSzNew { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
