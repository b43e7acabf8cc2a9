namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A tile with one value everywhere.</summary>
[Op("gpu.subgroup_mma_constant_matrix", Syntax = "$value attr-dict `:` type($res)")]
[TypeFrom("value", "res", nameof(ElementOf), Summary = "value type matches element type of mma_matrix")]
public sealed partial class SubgroupMmaConstantMatrixOp : Operation, IPure
{
    [Operand<MmaElement>] public partial Value Value { get; set; }
    [Result<MMAMatrixType>] public partial Value Res { get; }

    private static IrType ElementOf(IrType matrix) => ((MMAMatrixType)matrix).ElementType;
}
