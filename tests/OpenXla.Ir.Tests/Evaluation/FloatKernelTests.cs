using FsCheck.Xunit;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Tests.Evaluation;

public sealed class FloatKernelTests
{
    private static Tensor F32(params float[] values) => Tensor.Of<float>(FloatType.F32, [values.Length], values);
    private static Tensor F64(params double[] values) => Tensor.Of<double>(FloatType.F64, [values.Length], values);

    private static float[] Samples(int seed, int count = 300)
    {
        var random = new Random(seed);
        float[] special = [0, -0f, 1, -1, 0.5f, -0.5f, 1.5f, 2.5f, -2.5f, float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.Epsilon, float.MaxValue, 1e-20f, 88, -88, 100];
        return [.. special, .. Enumerable.Range(0, count).Select(i => i % 2 == 0
            ? BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue))
            : (float)((random.NextDouble() - 0.5) * 20))];
    }

    private static double Reference(UnaryKernel kernel, double x) => kernel switch
    {
        UnaryKernel.Abs => Math.Abs(x),
        UnaryKernel.Negate => -x,
        UnaryKernel.Sign => double.IsNaN(x) || x == 0 ? x : x > 0 ? 1 : -1,
        UnaryKernel.Ceil => Math.Ceiling(x),
        UnaryKernel.Floor => Math.Floor(x),
        UnaryKernel.RoundNearestEven => Math.Round(x, MidpointRounding.ToEven),
        UnaryKernel.RoundNearestAwayFromZero => Math.Round(x, MidpointRounding.AwayFromZero),
        UnaryKernel.Sqrt => Math.Sqrt(x),
        UnaryKernel.Rsqrt => 1 / Math.Sqrt(x),
        UnaryKernel.Cbrt => Math.Cbrt(x),
        UnaryKernel.Exp => Math.Exp(x),
        // 2 sinh(x/2) exp(x/2) has no cancellation.
        UnaryKernel.ExpMinusOne => Math.Abs(x) > 1 ? Math.Exp(x) - 1 : 2 * Math.Sinh(x / 2) * Math.Exp(x / 2),
        UnaryKernel.Log => Math.Log(x),
        // 2 atanh(x / (2 + x)) has none either.
        UnaryKernel.LogPlusOne => Math.Abs(x) > 0.5 ? Math.Log(1 + x) : 2 * Math.Atanh(x / (2 + x)),
        // The second is the same where the first would overflow.
        UnaryKernel.Logistic => x > -700 ? 1 / (1 + Math.Exp(-x)) : Math.Exp(x),
        UnaryKernel.Sine => Math.Sin(x),
        UnaryKernel.Cosine => Math.Cos(x),
        UnaryKernel.Tan => Math.Tan(x),
        UnaryKernel.Tanh => Math.Tanh(x),
        _ => throw new ArgumentOutOfRangeException(nameof(kernel)),
    };

    private static IEnumerable<UnaryKernel> RealKernels => Enum.GetValues<UnaryKernel>().Where(k => k <= UnaryKernel.Tanh);

    [Property(MaxTest = 20)]
    public void Unary_f32_kernels_are_within_an_ulp(int seed)
    {
        var values = Samples(seed);
        foreach (var kernel in RealKernels)
        {
            var expected = F32([.. values.Select(x => (float)Reference(kernel, x))]);
            var actual = TensorKernels.Unary(kernel, F32(values));
            var comparison = TensorComparison.Of(actual, expected);
            Assert.True(comparison.AreClose(1), $"{kernel} of {(comparison.WorstIndex < 0 ? 0 : values[comparison.WorstIndex])}: {comparison.Describe(actual, expected)}");
        }
    }

    [Property(MaxTest = 20)]
    public void Unary_f64_kernels_are_within_three_ulps(int seed)
    {
        double[] values = [.. Samples(seed).Select(x => (double)x)];
        foreach (var kernel in RealKernels)
        {
            var expected = F64([.. values.Select(x => Reference(kernel, x))]);
            var actual = TensorKernels.Unary(kernel, F64(values));
            var comparison = TensorComparison.Of(actual, expected);
            // The references of these two lose some last places of their own.
            ulong ulps = kernel is UnaryKernel.ExpMinusOne or UnaryKernel.LogPlusOne ? 6UL : 3UL;
            Assert.True(comparison.AreClose(ulps), $"{kernel} of {(comparison.WorstIndex < 0 ? 0 : values[comparison.WorstIndex])}: {comparison.Describe(actual, expected)}");
        }
    }

    [Fact]
    public void Narrow_floats_are_rounded_once()
    {
        foreach (var format in FloatFormat.All.Where(f => f.Width <= 19))
        {
            var type = FloatType.Of(format);
            var values = TensorKernels.Convert(F32(Samples(3)), type);
            var others = TensorKernels.Reverse(values, [0]);
            foreach (var (kernel, function) in new (BinaryKernel, Func<double, double, double>)[]
            {
                (BinaryKernel.Add, (a, b) => a + b), (BinaryKernel.Subtract, (a, b) => a - b), (BinaryKernel.Multiply, (a, b) => a * b),
                (BinaryKernel.Divide, (a, b) => a / b), (BinaryKernel.Power, Math.Pow), (BinaryKernel.Atan2, Math.Atan2),
            })
            {
                var result = TensorKernels.Binary(kernel, values, others);
                for (int i = 0; i < values.Count; i++)
                {
                    var expected = FloatBits.FromDouble(format, function(values.GetDouble(i), others.GetDouble(i)));
                    var actual = FloatBits.FromBytes(format, result.ElementBytes(i));
                    Assert.True(expected == actual || (expected.IsNaN && actual.IsNaN), $"{kernel} {values.GetDouble(i)}, {others.GetDouble(i)} : {format} = {actual}, not {expected}");
                }
            }
        }
    }

    [Property(MaxTest = 20)]
    public void Binary_f32_kernels_do_what_math_does(int seed)
    {
        var (left, right) = (Samples(seed), Samples(seed + 1).Reverse().ToArray());
        foreach (var (kernel, function) in new (BinaryKernel, Func<float, float, float>)[]
        {
            (BinaryKernel.Add, (a, b) => a + b), (BinaryKernel.Subtract, (a, b) => a - b), (BinaryKernel.Multiply, (a, b) => a * b),
            (BinaryKernel.Divide, (a, b) => a / b), (BinaryKernel.Maximum, MathF.Max), (BinaryKernel.Minimum, MathF.Min),
            (BinaryKernel.Remainder, (a, b) => a % b), (BinaryKernel.Power, (a, b) => (float)Math.Pow(a, b)), (BinaryKernel.Atan2, (a, b) => (float)Math.Atan2(a, b)),
        })
        {
            var expected = F32([.. left.Zip(right, function)]);
            var actual = TensorKernels.Binary(kernel, F32(left), F32(right));
            Assert.True(TensorComparison.Of(actual, expected).AreEqual, TensorComparison.Of(actual, expected).Describe(actual, expected));
        }
    }

    [Fact]
    public void Maximum_propagates_NaN_in_vectors_and_tails()
    {
        var values = Enumerable.Repeat(1f, 37).ToArray();
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = float.NaN;
            var result = TensorKernels.Binary(BinaryKernel.Maximum, F32(values), F32(Enumerable.Repeat(2f, 37).ToArray()));
            Assert.True(float.IsNaN(result.Read<float>()[i]));
            Assert.True(float.IsNaN(TensorKernels.Reduce(BinaryKernel.Minimum, F32(values), Tensor.Scalar(float.PositiveInfinity), [0]).Read<float>()[0]));
            values[i] = 1;
        }
    }

    [Fact]
    public void Floats_become_integers_saturated()
    {
        var values = F32(float.NaN, -1.9f, 1.9f, 300, -300, float.PositiveInfinity, float.NegativeInfinity);
        Assert.Equal([0, -1, 1, 127, -128, 127, -128], TensorKernels.Convert(values, IntegerType.I8).Read<sbyte>().ToArray().Select(x => (int)x));
        Assert.Equal([0, 0, 1, 255, 0, 255, 0], TensorKernels.Convert(values, new IntegerType(8, Signedness.Unsigned)).Read<byte>().ToArray().Select(x => (int)x));
        Assert.Equal([0, -1, 1, 7, -8, 7, -8], Enumerable.Range(0, 7).Select(i => (int)TensorKernels.Convert(values, new IntegerType(4)).GetInt64(i)));
        Assert.Equal(ulong.MaxValue, TensorKernels.Convert(values, new IntegerType(64, Signedness.Unsigned)).Read<ulong>()[5]);
        Assert.Equal((System.Numerics.BigInteger.One << 99) - 1, TensorKernels.Convert(values, new IntegerType(100)).GetBigInteger(5));
        Assert.Equal([1, 1, 1, 1, 1, 1, 1], TensorKernels.Convert(values, IntegerType.I1).Bytes.ToArray());
    }

    [Property(MaxTest = 50)]
    public void Integers_become_the_nearest_float(long value, int shift)
    {
        value <<= shift & 63;
        foreach (var format in FloatFormat.All.Where(f => f.Width <= 64 && f.HasSign && f.HasInfinity))
        {
            var text = value.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".0";
            Assert.Equal(FloatBits.Parse(format, text), FloatBits.FromBytes(format, TensorKernels.Convert(Tensor.Scalar(value), FloatType.Of(format)).Bytes));
            text = ((ulong)value).ToString(System.Globalization.CultureInfo.InvariantCulture) + ".0";
            var unsigned = Tensor.Of(new IntegerType(64, Signedness.Unsigned), default, [(ulong)value]);
            Assert.Equal(FloatBits.Parse(format, text), FloatBits.FromBytes(format, TensorKernels.Convert(unsigned, FloatType.Of(format)).Bytes));
        }
    }

    [Fact]
    public void Doubles_are_rounded_once_to_narrow_formats()
    {
        var random = new Random(5);
        foreach (var format in FloatFormat.All.Where(f => f.Width <= 32))
            for (int i = 0; i < 500; i++)
            {
                double value = BitConverter.Int64BitsToDouble(((long)random.Next(1023 - 150, 1023 + 130) << 52) | random.NextInt64(1L << 52));
                // Just beside a tie of the narrow format.
                if (i % 2 == 0) value = Math.BitIncrement(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) & ~((1L << (52 - format.Precision)) - 1)));
                Assert.Equal(FloatBits.FromDouble(format, value), FloatBits.FromBytes(format, TensorKernels.Convert(Tensor.Scalar(value), FloatType.Of(format)).Bytes));
            }
    }

    [Fact]
    public void Total_order_tells_zeros_and_NaN_apart()
    {
        float[] ordered = [-float.NaN, float.NegativeInfinity, -1, -0f, 0, 1, float.PositiveInfinity, float.NaN];
        ordered[0] = BitConverter.UInt32BitsToSingle(0xFFC00000);
        ordered[^1] = BitConverter.UInt32BitsToSingle(0x7FC00000);
        var less = TensorKernels.Compare(ComparisonDirection.Less, F32(ordered[..^1]), F32(ordered[1..]), ComparisonOrder.Total);
        Assert.All(less.Bytes.ToArray(), truth => Assert.Equal(1, truth));
        Assert.Equal([0, 1], TensorKernels.Compare(ComparisonDirection.Equal, F32(float.NaN, 0), F32(float.NaN, -0f)).Bytes.ToArray());
        Assert.Equal([1, 0], TensorKernels.Compare(ComparisonDirection.NotEqual, F32(float.NaN, 0), F32(float.NaN, -0f)).Bytes.ToArray());
    }

    [Fact]
    public void Reduced_precision_rounds_to_even_and_overflows()
    {
        var result = TensorKernels.ReducePrecision(F32(1 + (1f / 1024), 1 + (3f / 2048), 65520, 65519, 1e-8f, float.NaN, -70000), 5, 10);
        Assert.Equal([1 + (1f / 1024), 1 + (2f / 1024), float.PositiveInfinity, 65504, 0, float.NaN, float.NegativeInfinity], result.Read<float>().ToArray());
    }

    [Fact]
    public void Clamp_and_select_take_scalars()
    {
        Assert.Equal([1, 2, 3], TensorKernels.Clamp(Tensor.Scalar(1f), F32(0, 2, 9), Tensor.Scalar(3f)).Read<float>().ToArray());
        var predicate = TensorKernels.Compare(ComparisonDirection.Greater, F32(1, 5, 6, 0), F32(2, 2, 2, 2));
        Assert.Equal([9, 5, 6, 9], TensorKernels.Select(predicate, F32(1, 5, 6, 0), F32(9, 9, 9, 9)).Read<float>().ToArray());
        Assert.Equal([1f], TensorKernels.Select(Tensor.Scalar(true), F32(1), F32(2)).Read<float>().ToArray());
    }

    /// <summary>Values rounded from 50 digits: half an ulp may be lost to rounding, and less than one more to the computation.</summary>
    [Theory]
    [InlineData(-0.4757459373136354, -0.37857865783098954)]
    [InlineData(1e-05, 1.0000050000166668e-05)]
    [InlineData(-1e-09, -9.999999995e-10)]
    [InlineData(0.35, 0.41906754859325723)]
    [InlineData(-0.35, -0.29531191028128656)]
    [InlineData(0.7, 1.0137527074704764)]
    [InlineData(1.05, 1.8576511180631639)]
    [InlineData(-1.03, -0.6429930394308526)]
    [InlineData(5, 147.4131591025766)]
    [InlineData(-5, -0.9932620530009145)]
    [InlineData(40, 2.3538526683702e+17)]
    [InlineData(-37, -0.9999999999999999)]
    [InlineData(300, 1.9424263952412558e+130)]
    [InlineData(709.78, 1.7928227943945155e+308)]
    [InlineData(710, double.PositiveInfinity)]
    [InlineData(-1000, -1)]
    [InlineData(8.673617379884035e-19, 8.673617379884035e-19)]
    public void Expm1_is_within_an_ulp(double x, double expected)
    {
        double actual = TensorKernels.Unary(UnaryKernel.ExpMinusOne, F64(x)).Read<double>()[0];
        long apart = Math.Abs(BitConverter.DoubleToInt64Bits(actual) - BitConverter.DoubleToInt64Bits(expected));
        Assert.True(apart <= 1, $"expm1({x:R}) = {actual:R}, expected {expected:R}");
    }
}
