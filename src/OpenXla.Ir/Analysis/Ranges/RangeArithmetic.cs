using System.Numerics;

namespace OpenXla.Ir.Analysis.Ranges;

/// <summary>The ranges of results of integer operations, given those of the operands, which are of one width.</summary>
public static class RangeArithmetic
{
    /// <summary>The sum.</summary>
    public static IntegerRange Add(IntegerRange left, IntegerRange right, Overflow overflow = Overflow.Wraps) => Apply(
        left, right, (l, r) => RangeInference<Int128>.Add(l, r, overflow), (l, r) => RangeInference<BigInteger>.Add(l, r, overflow));

    /// <summary>The difference.</summary>
    public static IntegerRange Subtract(IntegerRange left, IntegerRange right, Overflow overflow = Overflow.Wraps) => Apply(
        left, right, (l, r) => RangeInference<Int128>.Subtract(l, r, overflow), (l, r) => RangeInference<BigInteger>.Subtract(l, r, overflow));

    /// <summary>The product.</summary>
    public static IntegerRange Multiply(IntegerRange left, IntegerRange right, Overflow overflow = Overflow.Wraps) => Apply(
        left, right, (l, r) => RangeInference<Int128>.Multiply(l, r, overflow), (l, r) => RangeInference<BigInteger>.Multiply(l, r, overflow));

    /// <summary>The first, shifted by the second.</summary>
    public static IntegerRange ShiftLeft(IntegerRange left, IntegerRange right, Overflow overflow = Overflow.Wraps) => Apply(
        left, right, (l, r) => RangeInference<Int128>.ShiftLeft(l, r, overflow), (l, r) => RangeInference<BigInteger>.ShiftLeft(l, r, overflow));

    /// <summary>The quotient towards zero, without signs.</summary>
    public static IntegerRange DivideUnsigned(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.DivideUnsigned, RangeInference<BigInteger>.DivideUnsigned);

    /// <summary>The quotient upwards, without signs.</summary>
    public static IntegerRange CeilDivideUnsigned(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.CeilDivideUnsigned, RangeInference<BigInteger>.CeilDivideUnsigned);

    /// <summary>The quotient towards zero.</summary>
    public static IntegerRange DivideSigned(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.DivideSigned, RangeInference<BigInteger>.DivideSigned);

    /// <summary>The quotient upwards.</summary>
    public static IntegerRange CeilDivideSigned(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.CeilDivideSigned, RangeInference<BigInteger>.CeilDivideSigned);

    /// <summary>The quotient downwards.</summary>
    public static IntegerRange FloorDivideSigned(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.FloorDivideSigned, RangeInference<BigInteger>.FloorDivideSigned);

    /// <summary>The remainder, with the sign of the dividend.</summary>
    public static IntegerRange RemainderSigned(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.RemainderSigned, RangeInference<BigInteger>.RemainderSigned);

    /// <summary>The remainder, without signs.</summary>
    public static IntegerRange RemainderUnsigned(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.RemainderUnsigned, RangeInference<BigInteger>.RemainderUnsigned);

    /// <summary>The greater one.</summary>
    public static IntegerRange MaxSigned(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.MaxSigned, RangeInference<BigInteger>.MaxSigned);

    /// <summary>The greater one, without signs.</summary>
    public static IntegerRange MaxUnsigned(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.MaxUnsigned, RangeInference<BigInteger>.MaxUnsigned);

    /// <summary>The lesser one.</summary>
    public static IntegerRange MinSigned(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.MinSigned, RangeInference<BigInteger>.MinSigned);

    /// <summary>The lesser one, without signs.</summary>
    public static IntegerRange MinUnsigned(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.MinUnsigned, RangeInference<BigInteger>.MinUnsigned);

    /// <summary>The bits that both have.</summary>
    public static IntegerRange And(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.And, RangeInference<BigInteger>.And);

    /// <summary>The bits that one has.</summary>
    public static IntegerRange Or(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.Or, RangeInference<BigInteger>.Or);

    /// <summary>The bits that just one has.</summary>
    public static IntegerRange Xor(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.Xor, RangeInference<BigInteger>.Xor);

    /// <summary>The first, shifted by the second; copies of the sign come in.</summary>
    public static IntegerRange ShiftRightSigned(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.ShiftRightSigned, RangeInference<BigInteger>.ShiftRightSigned);

    /// <summary>The first, shifted by the second; zeros come in.</summary>
    public static IntegerRange ShiftRightUnsigned(IntegerRange left, IntegerRange right) => Apply(left, right, RangeInference<Int128>.ShiftRightUnsigned, RangeInference<BigInteger>.ShiftRightUnsigned);

    private static IntegerRange Apply(
        IntegerRange left, IntegerRange right, Func<RangeBounds<Int128>, RangeBounds<Int128>, RangeBounds<Int128>> narrow, Func<RangeBounds<BigInteger>, RangeBounds<BigInteger>, RangeBounds<BigInteger>> wide)
    {
        if (left.IsUninitialized || right.IsUninitialized) return default;
        IntegerRange.ThrowUnlessEqual(left, right);
        if (left.Width <= 64) return IntegerRange.From(narrow(left.Bounds<Int128>(), right.Bounds<Int128>()));
        return IntegerRange.From(wide(left.Bounds<BigInteger>(), right.Bounds<BigInteger>()));
    }
}
