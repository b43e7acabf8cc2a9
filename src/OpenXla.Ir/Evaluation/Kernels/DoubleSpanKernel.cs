namespace OpenXla.Ir.Evaluation;

/// <summary>The kernel of floats of any format: computed in double and rounded once.</summary>
internal sealed class DoubleSpanKernel<TOperator> : SpanKernel
    where TOperator : struct, IBinaryOperator<double>
{
    public override void Apply(Tensor left, int leftStart, Tensor right, int rightStart, Tensor result, int resultStart, int count)
    {
        int length = Math.Min(count, ElementChunks.Length);
        Span<double> first = stackalloc double[length];
        Span<double> second = stackalloc double[length];
        for (int done = 0; done < count; done += length)
        {
            int run = Math.Min(length, count - done);
            ElementChunks.ReadDoubles(left, leftStart + done, first[..run]);
            ElementChunks.ReadDoubles(right, rightStart + done, second[..run]);
            for (int i = 0; i < run; i++) first[i] = TOperator.Invoke(first[i], second[i]);
            ElementChunks.WriteDoubles(result, resultStart + done, first[..run]);
        }
    }
}
