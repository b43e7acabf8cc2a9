using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Index.Folding;

/// <summary>Ranges of indices, which may have 32 bits or 64: what is said of them holds for both.</summary>
internal static class IndexRanges
{
    internal const int Least = 32;
    internal const int Most = 64;

    internal static IntegerRange Binary(IntegerRange left, IntegerRange right, Func<IntegerRange, IntegerRange, IntegerRange> infer, IndexReading reading)
    {
        var wide = infer(left, right);
        var narrow = infer(RangeCasts.Truncate(left, Least), RangeCasts.Truncate(right, Least));
        var cut = RangeCasts.Truncate(wide, Least);
        bool agree = reading switch
        {
            IndexReading.Signed => narrow.SignedMin == cut.SignedMin && narrow.SignedMax == cut.SignedMax,
            IndexReading.Unsigned => narrow.UnsignedMin == cut.UnsignedMin && narrow.UnsignedMax == cut.UnsignedMax,
            _ => narrow == cut,
        };
        return agree ? wide : IntegerRange.Join(wide, RangeCasts.Extend(narrow, Most));
    }

    internal static IntegerRange Cast(IntegerRange range, IrType from, IrType to, bool isSigned)
    {
        int width = IntegerRange.WidthOf(to);
        var storage = RangeCasts.Resize(range, width, isSigned);
        return from is IndexType ? storage : IntegerRange.Join(storage, RangeCasts.Extend(RangeCasts.Resize(range, Least, isSigned), width));
    }

    internal static bool? Truth(IndexCmpPredicate predicate, IntegerRange left, IntegerRange right)
    {
        var wide = TruthOf(predicate, left, right);
        return wide == TruthOf(predicate, RangeCasts.Truncate(left, Least), RangeCasts.Truncate(right, Least)) ? wide : null;
    }

    private static bool? TruthOf(IndexCmpPredicate predicate, IntegerRange left, IntegerRange right) => predicate switch
    {
        IndexCmpPredicate.Eq => RangeComparison.AreEqual(left, right),
        IndexCmpPredicate.Ne => !RangeComparison.AreEqual(left, right),
        IndexCmpPredicate.Slt => RangeComparison.IsLess(left, right, isSigned: true),
        IndexCmpPredicate.Sle => RangeComparison.IsLessOrEqual(left, right, isSigned: true),
        IndexCmpPredicate.Sgt => RangeComparison.IsLess(right, left, isSigned: true),
        IndexCmpPredicate.Sge => RangeComparison.IsLessOrEqual(right, left, isSigned: true),
        IndexCmpPredicate.Ult => RangeComparison.IsLess(left, right, isSigned: false),
        IndexCmpPredicate.Ule => RangeComparison.IsLessOrEqual(left, right, isSigned: false),
        IndexCmpPredicate.Ugt => RangeComparison.IsLess(right, left, isSigned: false),
        IndexCmpPredicate.Uge => RangeComparison.IsLessOrEqual(right, left, isSigned: false),
        _ => null,
    };
}
