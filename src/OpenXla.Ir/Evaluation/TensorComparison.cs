using OpenXla.Ir.Builtin;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Evaluation;

/// <summary>How far a tensor is from the expected one. NaN equals NaN; an infinity equals itself alone.</summary>
/// <param name="TypesDiffer">Whether element types or shapes differ; the other numbers say nothing then.</param>
/// <param name="MaxAbsoluteError">The largest difference; infinite where NaN or an infinity meets another number.</param>
/// <param name="MaxRelativeError">The largest difference in proportion to the expected number.</param>
/// <param name="MaxUlpDistance">How many floats lie between at most, per part of complex numbers; for integers the difference.</param>
/// <param name="WorstIndex">The row-major index of the element with the largest distance; -1 where all are equal.</param>
public sealed record TensorComparison(bool TypesDiffer, double MaxAbsoluteError, double MaxRelativeError, ulong? MaxUlpDistance, int WorstIndex)
{
    /// <summary>True where no element differs but in the payload of NaN or the sign of zero.</summary>
    public bool AreEqual => !TypesDiffer && WorstIndex < 0;

    /// <summary>True where every part is at most a few floats away; another number than infinity is as far from it as can be.</summary>
    public bool AreClose(ulong ulps = 3) => AreEqual || (!TypesDiffer && MaxUlpDistance <= ulps);

    /// <summary>True where every part is nearer than an absolute tolerance.</summary>
    public bool AreAlmostEqual(double tolerance = 1e-3) => AreEqual || (!TypesDiffer && MaxAbsoluteError <= tolerance);

    /// <summary>The largest error of an element, which is its absolute or its relative one, whichever is smaller.</summary>
    public double MaxError { get; init; } = double.PositiveInfinity;

    /// <summary>How many floats lie between at least, over all elements; of a complex one the part counts that is further away.</summary>
    public ulong MinUlpDistance { get; init; }

    /// <summary>True where each element is within a tolerance, be it in absolute terms or in proportion.</summary>
    public bool AreWithin(double tolerance) => AreEqual || (!TypesDiffer && MaxError <= tolerance);

    public static TensorComparison Of(Tensor actual, Tensor expected)
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(expected);
        if (!actual.ElementType.Equals(expected.ElementType) || actual.Shape != expected.Shape)
            return new TensorComparison(true, double.PositiveInfinity, double.PositiveInfinity, null, -1);
        var worst = new Worst();
        if (actual.Bytes.SequenceEqual(expected.Bytes)) return worst.ToComparison();
        for (int i = 0; i < actual.Count; i++)
        {
            if (!actual.ElementBytes(i).SequenceEqual(expected.ElementBytes(i)))
            {
                if (actual.Layout.Format is { } format) CompareFloats(actual, expected, format, i, ref worst);
                else CompareIntegers(actual, expected, i, ref worst);
            }
            worst.EndElement();
        }
        return worst.ToComparison();
    }

    /// <summary>What a failed check says: the first numbers that an engineer asks for.</summary>
    public string Describe(Tensor actual, Tensor expected)
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(expected);
        if (TypesDiffer) return $"expected {expected.TypeText}, got {actual.TypeText}";
        if (AreEqual) return "equal";
        var index = new List<long>();
        long rest = WorstIndex;
        foreach (long stride in Strides.Of(actual.Shape))
        {
            index.Add(rest / stride);
            rest %= stride;
        }
        return $"at [{string.Join(", ", index)}]: expected {expected.GetAttribute(WorstIndex)}, got {actual.GetAttribute(WorstIndex)}"
            + FormattableString.Invariant($" (max abs error {MaxAbsoluteError:g6}, max rel error {MaxRelativeError:g6}, max {MaxUlpDistance} ulp)");
    }

    private static void CompareIntegers(Tensor actual, Tensor expected, int index, ref Worst worst)
    {
        var (left, right) = (actual.GetBigInteger(index), expected.GetBigInteger(index));
        var distance = System.Numerics.BigInteger.Abs(left - right);
        double difference = (double)distance;
        worst.Add(index, difference, difference / Math.Abs((double)right), distance > ulong.MaxValue ? ulong.MaxValue : (ulong)distance);
    }

    private static void CompareFloats(Tensor actual, Tensor expected, FloatFormat format, int index, ref Worst worst)
    {
        int size = format.StorageBytes;
        for (int part = 0; part < actual.ElementSize; part += size)
        {
            var left = FloatBits.FromBytes(format, actual.ElementBytes(index)[part..]);
            var right = FloatBits.FromBytes(format, expected.ElementBytes(index)[part..]);
            if ((left.IsNaN && right.IsNaN) || left.Compare(right) == 0) continue;
            if (!left.IsFinite || !right.IsFinite)
            {
                worst.Add(index, double.PositiveInfinity, double.PositiveInfinity, ulong.MaxValue);
                continue;
            }
            double difference = Math.Abs(left.ToDouble() - right.ToDouble());
            var distance = Int128.Abs(Key(left) - Key(right));
            worst.Add(index, difference, difference / Math.Abs(right.ToDouble()), distance > ulong.MaxValue ? ulong.MaxValue : (ulong)distance);
        }
    }

    // Both zeros are the same place on the line.
    private static Int128 Key(FloatBits value)
    {
        var magnitude = (Int128)(value.Bits & ~value.Format.SignMask & (UInt128.MaxValue >> 1));
        return value.IsNegative ? -magnitude : magnitude;
    }

    private struct Worst()
    {
        private double _absolute;
        private double _relative;
        private double _smaller;
        private ulong _ulps;
        private int _index = -1;
        private ulong _ofElement;
        private ulong? _least;

        public void Add(int index, double absolute, double relative, ulong ulps)
        {
            if (_index < 0 || ulps > _ulps) _index = index;
            _absolute = Math.Max(_absolute, absolute);
            _relative = Math.Max(_relative, relative);
            _smaller = Math.Max(_smaller, Math.Min(absolute, relative));
            _ulps = Math.Max(_ulps, ulps);
            _ofElement = Math.Max(_ofElement, ulps);
        }

        public void EndElement()
        {
            _least = Math.Min(_least ?? ulong.MaxValue, _ofElement);
            _ofElement = 0;
        }

        public readonly TensorComparison ToComparison() => new(false, _absolute, _relative, _ulps, _index) { MaxError = _smaller, MinUlpDistance = _least ?? 0 };
    }
}
