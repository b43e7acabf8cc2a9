using System.Numerics;
using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Tests.Analysis;

/// <summary>Every result that is possible is in the range that is computed for it: all intervals of three bits, tried out.</summary>
public class RangeArithmeticTests
{
    private const int Width = 3;

    private static readonly IntegerRange[] Ranges = [.. Pairs(0, 7).Select(static p => IntegerRange.Unsigned(p.Min, p.Max, Width)), .. Pairs(-4, 3).Select(static p => IntegerRange.Signed(p.Min, p.Max, Width))];

    private static IEnumerable<(int Min, int Max)> Pairs(int first, int last)
    {
        for (int min = first; min <= last; min++)
            for (int max = min; max <= last; max++) yield return (min, max);
    }

    private static bool Holds(IntegerRange range, BigInteger value)
    {
        var (signed, unsigned) = (IntegerMath.WrapSigned(value, Width), IntegerMath.WrapUnsigned(value, Width));
        return range.UnsignedMin <= unsigned && unsigned <= range.UnsignedMax && range.SignedMin <= signed && signed <= range.SignedMax;
    }

    /// <summary>A function of two signed numbers; null where it is undefined.</summary>
    private static void IsSound(Func<IntegerRange, IntegerRange, IntegerRange> infer, Func<int, int, int?> compute)
    {
        foreach (var left in Ranges)
            foreach (var right in Ranges)
            {
                var result = infer(left, right);
                for (int a = -4; a <= 3; a++)
                    for (int b = -4; b <= 3; b++)
                        if (Holds(left, a) && Holds(right, b) && compute(a, b) is { } value) Assert.True(Holds(result, value), $"{a}, {b}: {value} is not in {result}, inferred from {left} and {right}");
            }
    }

    private static int U(int value) => value & 7;

    [Fact]
    public void SumsDifferencesAndProducts()
    {
        IsSound(static (a, b) => RangeArithmetic.Add(a, b), static (a, b) => a + b);
        IsSound(static (a, b) => RangeArithmetic.Subtract(a, b), static (a, b) => a - b);
        IsSound(static (a, b) => RangeArithmetic.Multiply(a, b), static (a, b) => a * b);
        IsSound(static (a, b) => RangeArithmetic.Add(a, b, Overflow.NeverSigned), static (a, b) => a + b is >= -4 and <= 3 and var sum ? sum : null);
        IsSound(static (a, b) => RangeArithmetic.Multiply(a, b, Overflow.NeverUnsigned), static (a, b) => U(a) * U(b) is <= 7 and var product ? product : null);
    }

    [Fact]
    public void QuotientsAndRemainders()
    {
        IsSound(RangeArithmetic.DivideUnsigned, static (a, b) => b == 0 ? null : U(a) / U(b));
        IsSound(RangeArithmetic.CeilDivideUnsigned, static (a, b) => b == 0 ? null : (U(a) + U(b) - 1) / U(b));
        IsSound(RangeArithmetic.DivideSigned, static (a, b) => b == 0 || (a == -4 && b == -1) ? null : a / b);
        IsSound(RangeArithmetic.FloorDivideSigned, static (a, b) => b == 0 || (a == -4 && b == -1) ? null : (int)Math.Floor((double)a / b));
        IsSound(RangeArithmetic.RemainderUnsigned, static (a, b) => b == 0 ? null : U(a) % U(b));
        IsSound(RangeArithmetic.RemainderSigned, static (a, b) => b == 0 ? null : a % b);
    }

    [Fact]
    public void BitsAndShifts()
    {
        IsSound(RangeArithmetic.And, static (a, b) => a & b);
        IsSound(RangeArithmetic.Or, static (a, b) => a | b);
        IsSound(RangeArithmetic.Xor, static (a, b) => a ^ b);
        IsSound(static (a, b) => RangeArithmetic.ShiftLeft(a, b), static (a, b) => U(b) >= Width ? null : a << U(b));
        IsSound(RangeArithmetic.ShiftRightSigned, static (a, b) => U(b) >= Width ? null : a >> U(b));
        IsSound(RangeArithmetic.ShiftRightUnsigned, static (a, b) => U(b) >= Width ? null : U(a) >> U(b));
    }

    [Fact]
    public void Extremes()
    {
        IsSound(RangeArithmetic.MaxSigned, static (a, b) => Math.Max(a, b));
        IsSound(RangeArithmetic.MinSigned, static (a, b) => Math.Min(a, b));
        IsSound(RangeArithmetic.MaxUnsigned, static (a, b) => Math.Max(U(a), U(b)));
        IsSound(RangeArithmetic.MinUnsigned, static (a, b) => Math.Min(U(a), U(b)));
    }

    [Fact]
    public void Comparisons()
    {
        foreach (var left in Ranges)
            foreach (var right in Ranges)
                for (int a = -4; a <= 3; a++)
                    for (int b = -4; b <= 3; b++)
                    {
                        if (!Holds(left, a) || !Holds(right, b)) continue;
                        Assert.NotEqual(!(a < b), RangeComparison.IsLess(left, right, isSigned: true));
                        Assert.NotEqual(!(U(a) <= U(b)), RangeComparison.IsLessOrEqual(left, right, isSigned: false));
                        Assert.NotEqual(!(a == b), RangeComparison.AreEqual(left, right));
                    }
    }

    [Fact]
    public void WideNumbersAreExact()
    {
        var big = BigInteger.One << 100;
        var sum = RangeArithmetic.Add(IntegerRange.Unsigned(0, big, 128), IntegerRange.Unsigned(5, big, 128));
        Assert.Equal((5, 2 * big), (sum.UnsignedMin, sum.UnsignedMax));
        Assert.Equal(IntegerRange.All(64), RangeCasts.Truncate(sum, 64));
        Assert.Equal(IntegerRange.Of(7, 128), RangeCasts.ExtendUnsigned(IntegerRange.Of(7, 64), 128));
        var product = RangeArithmetic.Multiply(IntegerRange.Unsigned(0, ulong.MaxValue, 64), IntegerRange.Unsigned(0, ulong.MaxValue, 64));
        Assert.Equal(IntegerRange.All(64), product);
    }
}
