using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Affine.Folding;

/// <summary>Indices made of digits: digits that are always 0, and those that were an index before.</summary>
internal static class LinearizeCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns
        .Add<LinearizeIndexOp>(CancelDelinearize).Add<LinearizeIndexOp>(DropLeadingZero).Add<LinearizeIndexOp>(DropUnitComponents);

    /// <summary><c>linearize [%d#0, %d#1, %x] by (4, 8, 2)</c>, where <c>%d</c> are the digits of <c>%i</c> to <c>(4, 8)</c> <c>⇒ linearize [%i, %x] by (32, 2)</c></summary>
    private static bool CancelDelinearize(LinearizeIndexOp op, PatternRewriter rewriter)
    {
        var digits = op.MultiIndex.ToArray();
        var basis = op.Basis;
        int added = digits.Length - basis.Count;
        for (int start = 0; start < digits.Length; start++)
        {
            if (digits[start] is not { Index: 0, DefiningOp: DelinearizeIndexOp inner } || !IsRun(digits, basis, added, start, inner)) continue;
            int count = inner.ResultCount;
            // All digits give back the index itself; for others the product must be a number.
            if (Product(basis, start - added, count) is not { } product)
            {
                if (count == digits.Length) return rewriter.Replace(op, inner.LinearIndex);
                continue;
            }
            Value[] merged = [.. digits.AsSpan(0, start), inner.LinearIndex, .. digits.AsSpan(start + count)];
            var rest = start < added ? basis.Slice(count - added, basis.Count - count + added) : basis.With(start - added + count - 1, (product, default)).Where(i => i < start - added || i >= start - added + count - 1);
            return rewriter.Replace(op, DelinearizeCanonicalization.Create(rewriter, merged, rest, op.Disjoint));
        }
        return rewriter.NoMatch(op, $"no digits are all those of an index to the same basis");
    }

    /// <summary>Whether digits from a place on are all those of an index, to the same basis; the bound of the first of all does not count.</summary>
    private static bool IsRun(Value[] digits, MixedBasis basis, int added, int start, DelinearizeIndexOp inner)
    {
        int count = inner.ResultCount;
        if (count < 2 || start + count > digits.Length) return false;
        var from = inner.Basis;
        int innerAdded = count - from.Count;
        for (int i = 0; i < count; i++)
        {
            if (digits[start + i] != inner.GetResult(i)) return false;
            if (i == 0 && start == 0) continue;
            if (i < innerAdded || basis[start + i - added] != from[i - innerAdded]) return false;
        }
        return true;
    }

    private static long? Product(MixedBasis basis, int start, int count)
    {
        Int128 product = 1;
        for (int i = Math.Max(0, start); i < start + count; i++)
        {
            if (!basis[i].Dynamic.IsNull) return null;
            product *= basis[i].Static;
            if (product > long.MaxValue || product < 0) return null;
        }
        return (long)product;
    }

    /// <summary><c>linearize [0, %a, %b] by (2, 4, 8) ⇒ linearize [%a, %b] by (4, 8)</c></summary>
    private static bool DropLeadingZero(LinearizeIndexOp op, PatternRewriter rewriter)
    {
        if (op.MultiIndex.Count < 2 || OperationFolding.ConstantOf(op.MultiIndex[0]) is not IntegerAttr { IsZero: true }) return rewriter.NoMatch(op, $"the first digit is not zero");
        int dropped = op.HasOuterBound ? 1 : 0;
        var basis = op.Basis.Slice(dropped, op.Basis.Count - dropped);
        return rewriter.Replace(op, DelinearizeCanonicalization.Create(rewriter, op.MultiIndex.Slice(1, op.MultiIndex.Count - 1), basis, op.Disjoint));
    }

    /// <summary><c>linearize disjoint [%a, %x, %b] by (2, 1, 8) ⇒ linearize disjoint [%a, %b] by (2, 8)</c>; without the word where <c>%x</c> is 0</summary>
    private static bool DropUnitComponents(LinearizeIndexOp op, PatternRewriter rewriter)
    {
        var (digits, basis) = (op.MultiIndex.ToArray(), op.Basis);
        int added = digits.Length - basis.Count;
        bool IsDropped(int i) => basis.IsOne(i) && (op.Disjoint || OperationFolding.ConstantOf(digits[i + added]) is IntegerAttr { IsZero: true });
        var kept = basis.Where(i => !IsDropped(i));
        if (kept.Count == basis.Count) return rewriter.NoMatch(op, $"no element is one with a digit that is zero");
        if (kept.Count + added == 0) return rewriter.Replace(op, ConstantOp.Create(rewriter, IntegerAttr.Index(0)));
        Value[] left = [.. digits.Where((_, i) => i < added || !IsDropped(i - added))];
        return rewriter.Replace(op, DelinearizeCanonicalization.Create(rewriter, left, kept, op.Disjoint));
    }
}
