using System.Numerics;

namespace OpenXla.Ir.Evaluation;

/// <summary>The kernel of complex numbers: computed with parts in double and rounded once.</summary>
internal sealed class ComplexSpanKernel(Func<Complex, Complex, Complex> function) : SpanKernel
{
    public static ComplexSpanKernel? TryCreate(BinaryKernel kernel) => kernel switch
    {
        BinaryKernel.Add => new(static (a, b) => a + b),
        BinaryKernel.Subtract => new(static (a, b) => a - b),
        BinaryKernel.Multiply => new(ComplexArithmetic.Multiply),
        BinaryKernel.Divide => new(ComplexArithmetic.Divide),
        BinaryKernel.Maximum => new(ComplexArithmetic.Maximum),
        BinaryKernel.Minimum => new(ComplexArithmetic.Minimum),
        BinaryKernel.Power => new(ComplexArithmetic.Power),
        BinaryKernel.Atan2 => new(ComplexArithmetic.Atan2),
        _ => null,
    };

    public override void Apply(Tensor left, int leftStart, Tensor right, int rightStart, Tensor result, int resultStart, int count)
    {
        int length = Math.Min(count, ElementChunks.Length);
        Span<Complex> first = stackalloc Complex[length];
        Span<Complex> second = stackalloc Complex[length];
        for (int done = 0; done < count; done += length)
        {
            int run = Math.Min(length, count - done);
            ElementChunks.ReadComplex(left, leftStart + done, first[..run]);
            ElementChunks.ReadComplex(right, rightStart + done, second[..run]);
            for (int i = 0; i < run; i++) first[i] = function(first[i], second[i]);
            ElementChunks.WriteComplex(result, resultStart + done, first[..run]);
        }
    }
}
