namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A sparse matrix times a vector.</summary>
[Op("gpu.spmv", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmatA (`{` $modeA^ `}`)? `,` $dnX `,` $dnY `,` $buffer attr-dict `:` type($buffer) `into` $computeType")]
public sealed partial class SpMVOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Attr(Default = TransposeMode.NonTranspose)] public partial TransposeMode ModeA { get; set; }
    [Operand<SparseSpMatHandleType>] public partial Value SpmatA { get; set; }
    [Operand<SparseDnTensorHandleType>] public partial Value DnX { get; set; }
    [Operand<SparseDnTensorHandleType>] public partial Value DnY { get; set; }
    [Attr] public partial IrType ComputeType { get; set; }
    [Operand] public partial Value<MemRefType> Buffer { get; set; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
