using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Some dimensions of a vector combined: <c>vector.multi_reduction &lt;add&gt;, %v, %acc [1] : vector&lt;4x8xf32&gt; to vector&lt;4xf32&gt;</c>.</summary>
[Op("vector.multi_reduction", Syntax = "$kind `,` $source `,` $acc attr-dict $reduction_dims `:` type($source) `to` type($dest)")]
[TypesMatch("dest", "acc")]
public sealed partial class MultiDimReductionOp : Operation, IPure, IMaskable, IFoldable
{
    [Attr] public partial CombiningKind Kind { get; set; }
    [Operand<RankedVector>] public partial Value<VectorType> Source { get; set; }
    [Operand] public partial Value Acc { get; set; }
    [Attr("reduction_dims")] public partial EquatableArray<long> ReductionDims { get; set; }
    [Result] public partial Value Dest { get; }

    public VectorType? ExpectedMaskType => VectorTypes.MaskOf(Source.Type);

    /// <summary>A vector of one dimension that is not reduced is the result.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Source.Type.Rank == 1 && ReductionDims.Count == 0 ? Source.Untyped : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<MultiDimReductionOp>(ElideUnitDims);
    }

    /// <summary><c>multi_reduction &lt;add&gt;, %v, %acc [1] : 4x1 to 4 ⇒ addf %acc, (shape_cast %v : 4x1 to 4)</c>; under a mask a select chooses</summary>
    private static bool ElideUnitDims(MultiDimReductionOp op, PatternRewriter rewriter)
    {
        foreach (long dimension in op.ReductionDims)
            if (dimension < 0 || dimension >= op.Source.Type.Rank || op.Source.Type.Shape[(int)dimension] != 1 || VectorTypes.IsScalable(op.Source.Type, (int)dimension))
                return rewriter.NoMatch(op, $"dimension {dimension} is not one element");
        var masking = MaskOp.Around(op);
        if (masking is { Passthru: not null }) return rewriter.NoMatch(op, $"the mask passes something else through");
        if (masking is not null) rewriter.SetInsertionPoint(masking);
        Value mask = masking is null ? default : masking.Mask;
        Value reduced;
        if (op.Dest.Type is VectorType type)
        {
            if (!mask.IsNull) mask = ShapeCastOp.Create(rewriter, VectorTypes.MaskOf(type), mask).Result;
            reduced = ShapeCastOp.Create(rewriter, type, op.Source).Result;
        }
        else
        {
            if (!mask.IsNull) mask = Combine.OnlyElement(rewriter, mask);
            reduced = Combine.OnlyElement(rewriter, op.Source);
        }
        return rewriter.Replace((Operation?)masking ?? op, Combine.Of(rewriter, op.Kind, op.Acc, reduced, FastMathFlags.None, mask));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!VectorTypes.HaveSameElement(Source.Type, Dest.Type)) verifier.Error(this, "failed to verify that source operand and result have same element type");
        else if (!Dest.Type.Equals(ReducedType())) verifier.Error(this, $"destination type '{Dest.Type}' is incompatible with source type '{Source.Type}'");
    }

    private IrType ReducedType()
    {
        var type = Source.Type;
        var extents = new List<long>();
        var scalable = new List<bool>();
        for (int i = 0; i < type.Rank; i++)
        {
            if (ReductionDims.Span.Contains(i)) continue;
            extents.Add(type.Shape[i]);
            scalable.Add(VectorTypes.IsScalable(type, i));
        }
        return extents.Count == 0 ? type.ElementType : VectorTypes.Of([.. extents], type.ElementType, [.. scalable]);
    }
}
