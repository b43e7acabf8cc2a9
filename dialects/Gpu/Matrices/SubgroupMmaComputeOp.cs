namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>The product of two tiles plus a third.</summary>
[Op("gpu.subgroup_mma_compute", Syntax = "$opA`,` $opB`,` $opC attr-dict `:` type($opA)`,` type($opB) `->` type($res)")]
[TypesMatch("opC", "res")]
public sealed partial class SubgroupMmaComputeOp : Operation, IPure
{
    [Operand<MmaFactor>] public partial Value OpA { get; set; }
    [Operand<MmaFactor>] public partial Value OpB { get; set; }
    [Operand<MmaAccumulator>] public partial Value OpC { get; set; }
    [Attr("a_transpose")] public partial bool ATranspose { get; set; }
    [Attr("b_transpose")] public partial bool BTranspose { get; set; }
    [Result<MMAMatrixType>] public partial Value Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (a, b, c) = ((MMAMatrixType)OpA.Type, (MMAMatrixType)OpB.Type, (MMAMatrixType)OpC.Type);
        if (a.Operand != "AOp" || b.Operand != "BOp" || c.Operand != "COp") verifier.ErrorAt(this, "operands must be in the order AOp, BOp, COp");
        else if (a.Shape[1] != b.Shape[0] || a.Shape[0] != c.Shape[0] || b.Shape[1] != c.Shape[1])
            verifier.ErrorAt(this, "operand shapes do not satisfy matmul constraints");
    }
}
