using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>
/// A vector with a window replaced: <c>vector.insert_strided_slice %p, %v {offsets = [2], strides = [1]} : vector&lt;2xf32&gt; into vector&lt;4xf32&gt;</c>.
/// </summary>
[Op("vector.insert_strided_slice", Syntax = "$valueToStore `,` $dest attr-dict `:` type($valueToStore) `into` type($dest)")]
[TypesMatch("dest", "result")]
public sealed partial class InsertStridedSliceOp : Operation, IPure, IFoldable
{
    [Operand<RankedVector>] public partial Value<VectorType> ValueToStore { get; set; }
    [Operand<RankedVector>] public partial Value<VectorType> Dest { get; set; }
    [Attr<I64ArrayAttr>] public partial ArrayAttr Offsets { get; set; }
    [Attr<I64ArrayAttr>] public partial ArrayAttr Strides { get; set; }
    [Result<RankedVector>] public partial Value<VectorType> Result { get; }

    /// <summary>What replaces all elements is the result.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ValueToStore.Type.Equals(Dest.Type) ? ValueToStore.Untyped : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<InsertStridedSliceOp>(InsertSplat).Add<InsertStridedSliceOp>(InsertOfExtract).Add<InsertStridedSliceOp>(InsertConstant);
    }

    /// <summary><c>insert_strided_slice(broadcast %x), %v ⇒ %v</c>, where <c>%v</c> is a broadcast of <c>%x</c></summary>
    private static bool InsertSplat(InsertStridedSliceOp op, PatternRewriter rewriter)
    {
        var scalar = SplatSource.ScalarOf(op.ValueToStore);
        if (scalar.IsNull || scalar != SplatSource.ScalarOf(op.Dest)) return rewriter.NoMatch(op, $"the vectors are not filled with one scalar");
        return rewriter.Replace(op, op.Dest);
    }

    /// <summary><c>insert_strided_slice(extract_strided_slice %v {offsets = [2]}), %v {offsets = [2]} ⇒ %v</c></summary>
    private static bool InsertOfExtract(InsertStridedSliceOp op, PatternRewriter rewriter)
    {
        if (op.ValueToStore.DefiningOp is not ExtractStridedSliceOp slice || slice.Source != op.Dest) return rewriter.NoMatch(op, $"the slice is not of the same vector");
        if (!slice.Strides.Equals(op.Strides) || !slice.Offsets.Equals(op.Offsets)) return rewriter.NoMatch(op, $"the slice is from another place");
        return rewriter.Replace(op, op.Dest);
    }

    /// <summary>A constant inserted into a constant is a constant.</summary>
    private static bool InsertConstant(InsertStridedSliceOp op, PatternRewriter rewriter)
    {
        if (OperationFolding.ConstantOf(op.Dest) is not DenseElementsAttr dest || OperationFolding.ConstantOf(op.ValueToStore) is not DenseElementsAttr window) return rewriter.NoMatch(op, $"not both are constants");
        if (op.Dest.Type.IsScalable || (dest.Count > InsertOp.SharedConstantLimit && !op.Dest.HasOneUse)) return rewriter.NoMatch(op, $"the constant would be large or scalable");
        var result = ElementSlices.WithWindow(dest, IntegerArrayChecks.Values(op.Offsets), op.ValueToStore.Type.Shape.Span, window);
        return rewriter.Replace(op, ConstantOp.Create(rewriter, result));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (source, dest) = (ValueToStore.Type, Dest.Type);
        if (!VectorTypes.HaveSameElement(source, Result.Type)) verifier.Error(this, "failed to verify that operand #0 and result have same element type");
        else if (Offsets.Count != dest.Rank) verifier.Error(this, "expected offsets of same size as destination vector rank");
        else if (Strides.Count != source.Rank) verifier.Error(this, "expected strides of same size as source vector rank");
        else if (source.Rank > dest.Rank) verifier.Error(this, "expected source rank to be no greater than destination rank");
        else if (IntegerArrayChecks.IsConfinedToShape(this, verifier, Offsets, dest.Shape, "offsets")
            && IntegerArrayChecks.IsConfinedToOne(this, verifier, Strides, "strides")
            && IntegerArrayChecks.IsSumConfinedToShape(this, verifier, Offsets, [.. new long[dest.Rank - source.Rank], .. source.Shape], dest.Shape, "offsets", "source vector shape")
            && FindScalableMistake(source, dest) is { } mistake)
            verifier.Error(this, mistake);
    }

    private static string? FindScalableMistake(VectorType source, VectorType dest)
    {
        int lead = dest.Rank - source.Rank;
        for (int i = 0; i < source.Rank; i++)
        {
            if (VectorTypes.IsScalable(source, i) != VectorTypes.IsScalable(dest, lead + i)) return $"mismatching scalable flags (at source vector idx={i})";
            if (VectorTypes.IsScalable(source, i) && source.Shape[i] != dest.Shape[lead + i])
                return $"expected size at idx={i} to match the corresponding base size from the input vector ({source.Shape[i]} vs {dest.Shape[lead + i]})";
        }
        return null;
    }
}
