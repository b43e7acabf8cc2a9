namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Replaces an element of the part of a tile that this thread holds.</summary>
[Op("gpu.subgroup_mma_insert_thread_local", Syntax = "$value`,` $matrix`[`$indices`]` attr-dict `:` type($value)`,` type($matrix) `->` type($res)")]
[TypeFrom("value", "matrix", nameof(ElementOf), Summary = "value type matches element type of mma_matrix")]
public sealed partial class SubgroupMmaInsertThreadLocalOp : Operation, IPure
{
    [Operand<IntegerOrFloat>] public partial Value Value { get; set; }
    [Operand<MMAMatrixType>] public partial Value Matrix { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Result<MMAMatrixType>] public partial Value Res { get; }

    private static IrType ElementOf(IrType matrix) => ((MMAMatrixType)matrix).ElementType;
}
