using OpenXla.Ir.Dialects.Affine.Folding;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>An index as digits to a mixed basis: <c>%0:2 = affine.delinearize_index %i into (%n, 8) : index, index</c>.</summary>
[Op("affine.delinearize_index",
    Syntax = "$linear_index `into` custom<Basis>($dynamic_basis, $static_basis) attr-dict `:` type($multi_index)",
    CustomDirectives = typeof(BasisDirective))]
public sealed partial class DelinearizeIndexOp : Operation, IPure, IFoldable
{
    [Operand<Index>("linear_index")] public partial Value LinearIndex { get; set; }
    [Operand<Index>("dynamic_basis")] public partial OperandRange DynamicBasis { get; }
    [Attr<DenseI64ArrayAttr>("static_basis")] public partial DenseArrayAttr StaticBasis { get; set; }
    [Result<Index>("multi_index")] public partial ResultRange MultiIndex { get; }

    /// <summary>Whether the first digit has a bound too.</summary>
    internal bool HasOuterBound => ResultCount == StaticBasis.Count;

    internal MixedBasis Basis => new(StaticBasis, DynamicBasis);

    /// <summary>Constants among the basis become numbers; one digit is the index; digits of a constant are constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (DynamicBasis.Count > 0 && Basis.WithConstants() is { } basis)
        {
            SetOperands([LinearIndex, .. basis.Dynamic]);
            StaticBasis = basis.Statics;
            return FoldResult.InPlace;
        }
        if (ResultCount == 1) return LinearIndex;
        if (DynamicBasis.Count > 0 || operands[0] is not IntegerAttr { Int64: var rest }) return FoldResult.None;
        var digits = new OpFoldResult[ResultCount];
        for (int i = digits.Length - 1; i > 0; i--)
        {
            long modulus = StaticBasis.GetInt64(i - (ResultCount - StaticBasis.Count));
            long digit = rest % modulus;
            if (digit < 0) digit += modulus;
            digits[i] = IntegerAttr.Index(digit);
            rest = (rest / modulus) - (rest % modulus < 0 ? 1 : 0);
        }
        digits[0] = IntegerAttr.Index(rest);
        return FoldResult.Of(digits);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        DelinearizeCanonicalization.Populate(patterns);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (ResultCount != StaticBasis.Count && ResultCount != StaticBasis.Count + 1) verifier.Error(this, "should return an index for each basis element and up to one extra index");
        else if (BasisDirective.FindMistake(StaticBasis, DynamicBasis) is { } mistake) verifier.Error(this, mistake);
        else if (StaticBasis.ToInt64Array().Any(static b => b <= 0 && b != Shape.Dynamic)) verifier.Error(this, "no basis element may be statically non-positive");
    }
}
