using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>What attributes of operations mean for ranges of integers.</summary>
internal static class RangePromises
{
    internal static Overflow Promise(this IntegerOverflowFlags flags) =>
        (flags.HasFlag(IntegerOverflowFlags.NoSignedWrap) ? Overflow.NeverSigned : Overflow.Wraps) | (flags.HasFlag(IntegerOverflowFlags.NoUnsignedWrap) ? Overflow.NeverUnsigned : Overflow.Wraps);

    /// <summary>What a comparison gives; null where both ways are open.</summary>
    internal static bool? Truth(this CmpIPredicate predicate, IntegerRange left, IntegerRange right) => predicate switch
    {
        CmpIPredicate.Eq => RangeComparison.AreEqual(left, right),
        CmpIPredicate.Ne => !RangeComparison.AreEqual(left, right),
        CmpIPredicate.Slt => RangeComparison.IsLess(left, right, isSigned: true),
        CmpIPredicate.Sle => RangeComparison.IsLessOrEqual(left, right, isSigned: true),
        CmpIPredicate.Sgt => RangeComparison.IsLess(right, left, isSigned: true),
        CmpIPredicate.Sge => RangeComparison.IsLessOrEqual(right, left, isSigned: true),
        CmpIPredicate.Ult => RangeComparison.IsLess(left, right, isSigned: false),
        CmpIPredicate.Ule => RangeComparison.IsLessOrEqual(left, right, isSigned: false),
        CmpIPredicate.Ugt => RangeComparison.IsLess(right, left, isSigned: false),
        CmpIPredicate.Uge => RangeComparison.IsLessOrEqual(right, left, isSigned: false),
        _ => null,
    };
}
