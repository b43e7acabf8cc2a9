namespace OpenXla.Ir.Dialects.Affine;

/// <summary>An index as digits to a mixed basis: <c>%0:2 = affine.delinearize_index %i into (%n, 8) : index, index</c>.</summary>
[Op("affine.delinearize_index",
    Syntax = "$linear_index `into` custom<Basis>($dynamic_basis, $static_basis) attr-dict `:` type($multi_index)",
    CustomDirectives = typeof(BasisDirective))]
public sealed partial class DelinearizeIndexOp : Operation, IPure
{
    [Operand<Index>("linear_index")] public partial Value LinearIndex { get; set; }
    [Operand<Index>("dynamic_basis")] public partial OperandRange DynamicBasis { get; }
    [Attr<DenseI64ArrayAttr>("static_basis")] public partial DenseArrayAttr StaticBasis { get; set; }
    [Result<Index>("multi_index")] public partial ResultRange MultiIndex { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (ResultCount != StaticBasis.Count && ResultCount != StaticBasis.Count + 1) verifier.Error(this, "should return an index for each basis element and up to one extra index");
        else if (BasisDirective.FindMistake(StaticBasis, DynamicBasis) is { } mistake) verifier.Error(this, mistake);
        else if (StaticBasis.ToInt64Array().Any(static b => b <= 0 && b != Shape.Dynamic)) verifier.Error(this, "no basis element may be statically non-positive");
    }
}
