using System.Numerics;
using FsCheck.Xunit;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Tests.Evaluation;

public sealed class IntegerKernelTests
{
    private static readonly int[] Widths = [2, 4, 7, 8, 13, 16, 24, 32, 40, 63, 64, 100];

    private static IEnumerable<IntegerType> Types =>
        Widths.SelectMany(width => new[] { new IntegerType(width), new IntegerType(width, Signedness.Unsigned) });

    private static BigInteger[] Samples(IntegerType type, int seed)
    {
        var random = new Random(seed);
        var samples = new List<BigInteger> { 0, 1, -1, 2, 3, type.Width, type.Width - 1, BigInteger.One << (type.Width - 1), (BigInteger.One << (type.Width - 1)) - 1 };
        for (int i = 0; i < 70; i++)
        {
            var bytes = new byte[random.Next(1, 14)];
            random.NextBytes(bytes);
            samples.Add(new BigInteger(bytes));
        }
        return [.. samples.Select(type.Wrap)];
    }

    private static Tensor Make(IrType type, BigInteger[] values)
    {
        var tensor = new Tensor(type, [values.Length]);
        for (int i = 0; i < values.Length; i++) tensor.SetBigInteger(i, values[i]);
        return tensor;
    }

    private static BigInteger Reference(BinaryKernel kernel, BigInteger a, BigInteger b, IntegerType type)
    {
        int width = type.Width;
        var modulus = BigInteger.One << width;
        var unsignedA = ((a % modulus) + modulus) % modulus;
        var unsignedB = ((b % modulus) + modulus) % modulus;
        var signedA = unsignedA >= modulus / 2 ? unsignedA - modulus : unsignedA;
        return type.Wrap(kernel switch
        {
            BinaryKernel.Add => a + b,
            BinaryKernel.Subtract => a - b,
            BinaryKernel.Multiply => a * b,
            BinaryKernel.Divide => b == 0 ? -1 : BigInteger.Divide(a, b),
            BinaryKernel.Remainder => b == 0 ? a : a - (BigInteger.Divide(a, b) * b),
            BinaryKernel.Maximum => a > b ? a : b,
            BinaryKernel.Minimum => a < b ? a : b,
            BinaryKernel.And => unsignedA & unsignedB,
            BinaryKernel.Or => unsignedA | unsignedB,
            BinaryKernel.Xor => unsignedA ^ unsignedB,
            BinaryKernel.ShiftLeft => unsignedB >= width ? 0 : unsignedA << (int)unsignedB,
            BinaryKernel.ShiftRightLogical => unsignedB >= width ? 0 : unsignedA >> (int)unsignedB,
            BinaryKernel.ShiftRightArithmetic => signedA >> (int)BigInteger.Min(unsignedB, width),
            BinaryKernel.Power when b.Sign >= 0 => BigInteger.ModPow(unsignedA, b, modulus),
            BinaryKernel.Power => a == 1 ? 1 : a != -1 ? 0 : b.IsEven ? 1 : -1,
            _ => throw new ArgumentOutOfRangeException(nameof(kernel)),
        });
    }

    [Property(MaxTest = 5)]
    public void Binary_kernels_do_what_big_integers_do(int seed)
    {
        foreach (var type in Types)
        {
            var left = Samples(type, seed);
            var right = Samples(type, seed + 1);
            // Small amounts as well, so that shifts do not all go over the edge.
            for (int i = 40; i < 60; i++) right[i] = type.Wrap(i % (type.Width + 2));
            foreach (var kernel in Enum.GetValues<BinaryKernel>().Where(k => k != BinaryKernel.Atan2))
            {
                var result = TensorKernels.Binary(kernel, Make(type, left), Make(type, right));
                for (int i = 0; i < left.Length; i++)
                {
                    var expected = Reference(kernel, left[i], right[i], type);
                    Assert.True(expected == result.GetBigInteger(i), $"{kernel} {left[i]}, {right[i]} : {type} = {result.GetBigInteger(i)}, not {expected}");
                }
                Assert.Equal(result, Tensor.FromBytes(type, result.Shape, result.Bytes));
            }
        }
    }

    [Property(MaxTest = 5)]
    public void Unary_kernels_do_what_big_integers_do(int seed)
    {
        foreach (var type in Types)
        {
            var values = Samples(type, seed);
            var x = Make(type, values);
            var modulus = BigInteger.One << type.Width;
            for (int i = 0; i < values.Length; i++)
            {
                var bits = (values[i] + modulus) % modulus;
                int ones = Enumerable.Range(0, type.Width).Count(bit => !((bits >> bit) & 1).IsZero);
                int zeros = type.Width - (int)bits.GetBitLength();
                Assert.Equal(type.Wrap(BigInteger.Abs(values[i])), TensorKernels.Unary(UnaryKernel.Abs, x).GetBigInteger(i));
                Assert.Equal(type.Wrap(-values[i]), TensorKernels.Unary(UnaryKernel.Negate, x).GetBigInteger(i));
                Assert.Equal(type.Wrap(-values[i] - 1), TensorKernels.Unary(UnaryKernel.Not, x).GetBigInteger(i));
                Assert.Equal(values[i].Sign, TensorKernels.Unary(UnaryKernel.Sign, x).GetBigInteger(i));
                Assert.Equal(type.Wrap(ones), TensorKernels.Unary(UnaryKernel.PopulationCount, x).GetBigInteger(i));
                Assert.Equal(type.Wrap(zeros), TensorKernels.Unary(UnaryKernel.CountLeadingZeros, x).GetBigInteger(i));
            }
        }
    }

    [Fact]
    public void Integers_convert_to_each_other_by_their_low_bits()
    {
        foreach (var from in Types)
        {
            var values = Samples(from, 7);
            foreach (var to in Types)
            {
                var result = TensorKernels.Convert(Make(from, values), to);
                for (int i = 0; i < values.Length; i++) Assert.Equal(to.Wrap(values[i]), result.GetBigInteger(i));
            }
            var truths = TensorKernels.Convert(Make(from, values), IntegerType.I1);
            for (int i = 0; i < values.Length; i++) Assert.Equal(!values[i].IsZero, truths.GetBoolean(i));
        }
    }

    [Fact]
    public void Truth_values_have_logic_for_arithmetic()
    {
        var (left, right) = (Make(IntegerType.I1, [0, 0, 1, 1]), Make(IntegerType.I1, [0, 1, 0, 1]));
        Assert.Equal([0, 1, 1, 1], TensorKernels.Binary(BinaryKernel.Add, left, right).Bytes.ToArray());
        Assert.Equal([0, 0, 0, 1], TensorKernels.Binary(BinaryKernel.Multiply, left, right).Bytes.ToArray());
        Assert.Equal([0, 1, 1, 1], TensorKernels.Binary(BinaryKernel.Maximum, left, right).Bytes.ToArray());
        Assert.Equal([1, 1, 0, 0], TensorKernels.Unary(UnaryKernel.Not, left).Bytes.ToArray());
        Assert.Throws<EvaluationException>(() => TensorKernels.Binary(BinaryKernel.Divide, left, right));
    }

    [Fact]
    public void Comparison_knows_the_sign_of_types()
    {
        var (left, right) = (Make(new IntegerType(8, Signedness.Unsigned), [200]), Make(new IntegerType(8, Signedness.Unsigned), [100]));
        Assert.True(TensorKernels.Compare(ComparisonDirection.Greater, left, right).GetBoolean(0));
        Assert.False(TensorKernels.Compare(ComparisonDirection.Greater, left, right, ComparisonOrder.Signed).GetBoolean(0));
        Assert.True(TensorKernels.Compare(ComparisonDirection.Less, Make(IntegerType.I32, [-1]), Make(IntegerType.I32, [1])).GetBoolean(0));
    }
}
