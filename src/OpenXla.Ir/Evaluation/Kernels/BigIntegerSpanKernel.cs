using System.Numerics;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Evaluation;

/// <summary>The kernel of integers of any width. Results are wrapped where they are stored.</summary>
internal sealed class BigIntegerSpanKernel(Func<BigInteger, BigInteger, BigInteger> function) : SpanKernel
{
    public static BigIntegerSpanKernel? TryCreate(BinaryKernel kernel, ElementLayout layout)
    {
        int width = layout.Width;
        return kernel switch
        {
            BinaryKernel.Add => new((a, b) => a + b),
            BinaryKernel.Subtract => new((a, b) => a - b),
            BinaryKernel.Multiply => new((a, b) => a * b),
            BinaryKernel.Divide => new((a, b) => b.IsZero ? BigInteger.MinusOne : BigInteger.Divide(a, b)),
            BinaryKernel.Remainder => new((a, b) => b.IsZero ? a : BigInteger.Remainder(a, b)),
            BinaryKernel.Maximum => new(BigInteger.Max),
            BinaryKernel.Minimum => new(BigInteger.Min),
            BinaryKernel.Power => new((a, b) => Power(a, b, width)),
            BinaryKernel.And => new((a, b) => a & b),
            BinaryKernel.Or => new((a, b) => a | b),
            BinaryKernel.Xor => new((a, b) => a ^ b),
            BinaryKernel.ShiftLeft => new((a, b) => IsBit(b, width) ? a << (int)b : 0),
            BinaryKernel.ShiftRightArithmetic => new((a, b) => IntegerMath.WrapSigned(a, width) >> (IsBit(b, width) ? (int)b : width)),
            BinaryKernel.ShiftRightLogical => new((a, b) => IsBit(b, width) ? IntegerMath.WrapUnsigned(a, width) >> (int)b : 0),
            _ => null,
        };
    }

    public override void Apply(Tensor left, int leftStart, Tensor right, int rightStart, Tensor result, int resultStart, int count)
    {
        for (int i = 0; i < count; i++)
            result.SetBigInteger(resultStart + i, function(left.GetBigInteger(leftStart + i), right.GetBigInteger(rightStart + i)));
    }

    private static bool IsBit(BigInteger amount, int width) => amount.Sign >= 0 && amount < width;

    private static BigInteger Power(BigInteger left, BigInteger right, int width)
    {
        if (right.Sign < 0)
        {
            if (left.IsOne) return left;
            return left != BigInteger.MinusOne ? BigInteger.Zero : right.IsEven ? BigInteger.One : left;
        }
        return BigInteger.ModPow(left, right, BigInteger.One << width);
    }
}
