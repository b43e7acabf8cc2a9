using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Affine.Folding;

/// <summary>Digits of an index: those that are always 0, and those that the index was made of.</summary>
internal static class DelinearizeCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns
        .Add<DelinearizeIndexOp>(CancelLinearizeTail).Add<DelinearizeIndexOp>(DropUnitExtents).Add<DelinearizeIndexOp>(SplitLastDigit);

    internal static DelinearizeIndexOp Create(PatternRewriter rewriter, Value index, MixedBasis basis, bool hasOuterBound)
    {
        var types = new IrType[basis.Count + (hasOuterBound ? 0 : 1)];
        types.AsSpan().Fill(IndexType.Instance);
        return DelinearizeIndexOp.Create(rewriter, types, index, basis.Dynamic, basis.Statics);
    }

    internal static LinearizeIndexOp Create(PatternRewriter rewriter, ReadOnlySpan<Value> digits, MixedBasis basis, bool isDisjoint) =>
        LinearizeIndexOp.Create(rewriter, digits, basis.Dynamic, basis.Statics, isDisjoint ? UnitAttr.Instance : null);

    /// <summary><c>delinearize (linearize disjoint [%a, %b] by (4, 8)) into (4, 8) ⇒ %a, %b</c>; where only the end agrees, the rest stays</summary>
    private static bool CancelLinearizeTail(DelinearizeIndexOp op, PatternRewriter rewriter)
    {
        if (op.LinearIndex.DefiningOp is not LinearizeIndexOp { Disjoint: true } linear) return rewriter.NoMatch(op, $"the index is not made of digits known to be within their basis");
        var (from, to) = (linear.Basis, op.Basis);
        int same = 0;
        while (same < Math.Min(from.Count, to.Count) && from[from.Count - 1 - same] == to[to.Count - 1 - same]) same++;
        if (same == 0) return rewriter.NoMatch(op, $"the last elements of the bases differ");
        var digits = linear.MultiIndex.ToArray();
        if (same == from.Count && same == to.Count && digits.Length == op.ResultCount) return rewriter.Replace(op, digits);
        var rest = Create(rewriter, digits.AsSpan(0, digits.Length - same), from.Slice(0, from.Count - same), isDisjoint: true);
        var others = Create(rewriter, rest.LinearIndex, to.Slice(0, to.Count - same), op.HasOuterBound);
        return rewriter.Replace(op, [.. others.Results.ToArray(), .. digits.AsSpan(digits.Length - same)]);
    }

    /// <summary><c>delinearize %i into (4, 1, 8) ⇒ %0, 0, %1</c>, where <c>%0, %1</c> are the digits to <c>(4, 8)</c></summary>
    private static bool DropUnitExtents(DelinearizeIndexOp op, PatternRewriter rewriter)
    {
        var basis = op.Basis;
        int added = op.ResultCount - basis.Count;
        var kept = basis.Where(i => !basis.IsOne(i));
        if (kept.Count == basis.Count) return rewriter.NoMatch(op, $"no element is one");
        Value zero = ConstantOp.Create(rewriter, IntegerAttr.Index(0)).Result;
        var smaller = kept.Count + added == 0 ? null : Create(rewriter, op.LinearIndex, kept, op.HasOuterBound);
        var values = new Value[op.ResultCount];
        int next = 0;
        for (int i = 0; i < values.Length; i++) values[i] = i >= added && basis.IsOne(i - added) ? zero : smaller!.GetResult(next++);
        return rewriter.Replace(op, values);
    }

    /// <summary><c>delinearize (linearize disjoint [%a, %b] by (3, 32)) into (3, 4, 8) ⇒ delinearize %a into (3), delinearize %b into (4, 8)</c></summary>
    private static bool SplitLastDigit(DelinearizeIndexOp op, PatternRewriter rewriter)
    {
        if (op.LinearIndex.DefiningOp is not LinearizeIndexOp { Disjoint: true } linear) return rewriter.NoMatch(op, $"the index is not made of digits known to be within their basis");
        var (from, to) = (linear.Basis, op.Basis);
        if (from.Count == 0 || !from[from.Count - 1].Dynamic.IsNull) return rewriter.NoMatch(op, $"the last element is not known");
        Int128 product = 1;
        int split = 0;
        while (split < to.Count && product < from[from.Count - 1].Static)
        {
            var (number, dynamic) = to[to.Count - 1 - split++];
            if (!dynamic.IsNull) return rewriter.NoMatch(op, $"an element is not known");
            product *= number;
        }
        if (product != from[from.Count - 1].Static || split < 2) return rewriter.NoMatch(op, $"the last digit is not made of several ones");
        var digits = linear.MultiIndex.ToArray();
        var rest = Create(rewriter, digits.AsSpan(0, digits.Length - 1), from.Slice(0, from.Count - 1), isDisjoint: true);
        var others = Create(rewriter, rest.LinearIndex, to.Slice(0, to.Count - split), op.HasOuterBound);
        var last = Create(rewriter, digits[^1], to.Slice(to.Count - split, split), hasOuterBound: true);
        return rewriter.Replace(op, [.. others.Results.ToArray(), .. last.Results.ToArray()]);
    }
}
