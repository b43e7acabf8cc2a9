namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Applies an operation to each element of tiles: <c>gpu.subgroup_mma_elementwise addf %a, %b : (…) -> …</c>.</summary>
[Op("gpu.subgroup_mma_elementwise", Syntax = "$opType $args attr-dict `:` functional-type($args, $res)")]
public sealed partial class SubgroupMmaElementwiseOp : Operation, IPure
{
    [Operand<MMAMatrixType>] public partial OperandRange Args { get; }
    [Attr] public partial MMAElementwiseOp OpType { get; set; }
    [Result<MMAMatrixType>] public partial Value Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        for (int i = 1; i < Args.Count; i++)
            if (!Args[i].Type.Equals(Args[0].Type))
            {
                verifier.Error(this, "failed to verify that all of {args} have same type");
                return;
            }
    }
}
