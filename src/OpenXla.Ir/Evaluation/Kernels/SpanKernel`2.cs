using System.Numerics;
using System.Runtime.InteropServices;

namespace OpenXla.Ir.Evaluation;

/// <summary>The kernel of numbers that are stored as the machine computes them.</summary>
internal sealed class SpanKernel<T, TOperator> : SpanKernel
    where T : unmanaged, INumber<T>
    where TOperator : struct, IBinaryOperator<T>
{
    public override void Apply(Tensor left, int leftStart, Tensor right, int rightStart, Tensor result, int resultStart, int count)
    {
        var target = result.As<T>().Slice(resultStart, count);
        Apply(left.Read<T>().Slice(leftStart, count), right.Read<T>().Slice(rightStart, count), target);
        Wrap(result, target);
    }

    public override void Fold(Tensor total, int index, Tensor row, int start, int count)
    {
        ref var element = ref total.As<T>()[index];
        element = Fold(element, row.Read<T>().Slice(start, count));
        Wrap(total, total.As<T>().Slice(index, 1));
    }

    private static void Apply(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> target)
    {
        int done = 0;
        if (TOperator.IsVectorized)
            for (; done <= target.Length - Vector<T>.Count; done += Vector<T>.Count)
                TOperator.Invoke(new Vector<T>(left[done..]), new Vector<T>(right[done..])).CopyTo(target[done..]);
        for (; done < target.Length; done++) target[done] = TOperator.Invoke(left[done], right[done]);
    }

    private static T Fold(T total, ReadOnlySpan<T> row)
    {
        int done = 0;
        int step = 4 * Vector<T>.Count;
        if (TOperator.IsVectorized && row.Length >= step)
        {
            // Four independent chains hide the latency of the operation.
            var first = new Vector<T>(row);
            var second = new Vector<T>(row[Vector<T>.Count..]);
            var third = new Vector<T>(row[(2 * Vector<T>.Count)..]);
            var fourth = new Vector<T>(row[(3 * Vector<T>.Count)..]);
            for (done = step; done <= row.Length - step; done += step)
            {
                first = TOperator.Invoke(first, new Vector<T>(row[done..]));
                second = TOperator.Invoke(second, new Vector<T>(row[(done + Vector<T>.Count)..]));
                third = TOperator.Invoke(third, new Vector<T>(row[(done + (2 * Vector<T>.Count))..]));
                fourth = TOperator.Invoke(fourth, new Vector<T>(row[(done + (3 * Vector<T>.Count))..]));
            }
            var all = TOperator.Invoke(TOperator.Invoke(first, second), TOperator.Invoke(third, fourth));
            for (int i = 0; i < Vector<T>.Count; i++) total = TOperator.Invoke(total, all[i]);
        }
        for (; done < row.Length; done++) total = TOperator.Invoke(total, row[done]);
        return total;
    }

    private static void Wrap(Tensor tensor, Span<T> elements)
    {
        if (!tensor.Layout.IsPartial) return;
        // The types are known to the compiler, so that one of these lines remains.
        if (typeof(T) == typeof(sbyte)) IntegerWrap.Apply(MemoryMarshal.Cast<T, sbyte>(elements), tensor.Layout.Width);
        else if (typeof(T) == typeof(byte)) IntegerWrap.Apply(MemoryMarshal.Cast<T, byte>(elements), tensor.Layout.Width);
        else if (typeof(T) == typeof(short)) IntegerWrap.Apply(MemoryMarshal.Cast<T, short>(elements), tensor.Layout.Width);
        else if (typeof(T) == typeof(ushort)) IntegerWrap.Apply(MemoryMarshal.Cast<T, ushort>(elements), tensor.Layout.Width);
        else if (typeof(T) == typeof(int)) IntegerWrap.Apply(MemoryMarshal.Cast<T, int>(elements), tensor.Layout.Width);
        else if (typeof(T) == typeof(uint)) IntegerWrap.Apply(MemoryMarshal.Cast<T, uint>(elements), tensor.Layout.Width);
        else if (typeof(T) == typeof(long)) IntegerWrap.Apply(MemoryMarshal.Cast<T, long>(elements), tensor.Layout.Width);
        else if (typeof(T) == typeof(ulong)) IntegerWrap.Apply(MemoryMarshal.Cast<T, ulong>(elements), tensor.Layout.Width);
    }
}
