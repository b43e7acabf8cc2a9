namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Reads an element of the part of a tile that this thread holds.</summary>
[Op("gpu.subgroup_mma_extract_thread_local", Syntax = "$matrix`[`$indices`]` attr-dict `:` type($matrix) `->` type($res)")]
[TypeFrom("res", "matrix", nameof(ElementOf), Summary = "value type matches element type of mma_matrix")]
public sealed partial class SubgroupMmaExtractThreadLocalOp : Operation, IPure
{
    [Operand<MMAMatrixType>] public partial Value Matrix { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Result<IntegerOrFloat>] public partial Value Res { get; }

    private static IrType ElementOf(IrType matrix) => ((MMAMatrixType)matrix).ElementType;
}
