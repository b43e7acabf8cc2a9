namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A mask that is set up to a constant in each dimension: <c>vector.constant_mask [2, 3] : vector&lt;4x4xi1&gt;</c>.</summary>
[Op("vector.constant_mask", Syntax = "$mask_dim_sizes attr-dict `:` type(results)")]
public sealed partial class ConstantMaskOp : Operation, IPure, IFoldable
{
    [Attr("mask_dim_sizes")] public partial EquatableArray<long> MaskDimSizes { get; set; }
    [Result<VectorOf<I1>>] public partial Value<VectorType> Result { get; }

    /// <summary>All or nothing is a splat.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (!RowMajor.IsCountable(Result.Type)) return FoldResult.None;
        if (Result.Type.Rank == 0) return DenseElementsAttr.Splat(Result.Type, IntegerAttr.Of(MaskDimSizes[0] == 1));
        if (MaskDimSizes.Span.SequenceEqual(Result.Type.Shape.Span)) return DenseElementsAttr.Splat(Result.Type, IntegerAttr.True);
        return MaskDimSizes.Span.ContainsAnyExcept(0L) ? FoldResult.None : DenseElementsAttr.Splat(Result.Type, IntegerAttr.False);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Result.Type.Rank == 0)
        {
            if (MaskDimSizes.Count != 1) verifier.ErrorAt(this, "array attr must have length 1 for 0-D vectors");
            else if (MaskDimSizes[0] is not (0 or 1)) verifier.ErrorAt(this, "mask dim size must be either 0 or 1 for 0-D vectors");
        }
        else if (FindMistake(Result.Type) is { } mistake)
        {
            verifier.Error(this, mistake);
        }
    }

    private string? FindMistake(VectorType type)
    {
        if (MaskDimSizes.Count != type.Rank) return "must specify array attr of size equal vector result rank";
        for (int i = 0; i < type.Rank; i++)
        {
            if (MaskDimSizes[i] < 0 || MaskDimSizes[i] > type.Shape[i]) return "array attr of size out of bounds of vector result dimension size";
            if (VectorTypes.IsScalable(type, i) && MaskDimSizes[i] != 0 && MaskDimSizes[i] != type.Shape[i]) return "only supports 'none set' or 'all set' scalable dimensions";
        }
        int zeros = MaskDimSizes.Count(static size => size == 0);
        return zeros == 0 || zeros == MaskDimSizes.Count ? null : "expected all mask dim sizes to be zeros, as a result of conjunction with zero mask dim";
    }
}
