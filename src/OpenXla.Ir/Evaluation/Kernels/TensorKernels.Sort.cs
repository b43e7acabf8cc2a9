using System.Runtime.InteropServices;

namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>Sorts tensors of one shape together along a dimension; equal elements keep their order.</summary>
    /// <param name="inputs">The tensors.</param>
    /// <param name="dimension">The dimension to sort along.</param>
    /// <param name="isBefore">
    /// Takes two vectors per tensor, with elements of pairs at each place, and gives a vector of i1: whether the first of each pair must come
    /// before the second.
    /// </param>
    public static Tensor[] Sort(ReadOnlySpan<Tensor> inputs, int dimension, Func<Tensor[], Tensor> isBefore)
    {
        ArgumentNullException.ThrowIfNull(isBefore);
        if (inputs.IsEmpty) throw new EvaluationException("sort needs an operand");
        foreach (var input in inputs) RequireShape("sort", input, inputs[0].Shape);
        int rank = inputs[0].Rank;
        if ((uint)dimension >= (uint)rank) throw new EvaluationException($"{inputs[0].TypeText} has no dimension {dimension}");
        var tensors = inputs.ToArray();
        int length = (int)inputs[0].Shape[dimension];
        if (inputs[0].Count == 0 || length == 1) return tensors;
        // Rows are contiguous while they are sorted.
        var permutation = new long[rank];
        int next = 0;
        for (int i = 0; i < rank; i++)
            if (i != dimension) permutation[next++] = i;
        permutation[^1] = dimension;
        var back = new long[rank];
        for (int i = 0; i < rank; i++) back[permutation[i]] = i;
        for (int i = 0; i < tensors.Length; i++) tensors[i] = Transpose(tensors[i], permutation);
        var order = new MergeSort(length, inputs[0].Count, Compare).Run();
        for (int i = 0; i < tensors.Length; i++) tensors[i] = Transpose(Pick(tensors[i], order, tensors[i].Shape), back);
        return tensors;

        Tensor Compare(int[] first, int[] second, int count)
        {
            var arguments = new Tensor[2 * tensors.Length];
            for (int i = 0; i < tensors.Length; i++)
            {
                arguments[2 * i] = Pick(tensors[i], first.AsSpan(0, count), [count]);
                arguments[(2 * i) + 1] = Pick(tensors[i], second.AsSpan(0, count), [count]);
            }
            var answers = isBefore(arguments);
            return answers.Count == count && answers.Layout.Kind == ElementKind.Boolean ? answers : throw new EvaluationException($"a comparison of {count} pairs gave {answers.TypeText}");
        }
    }

    /// <summary>The elements at places in row-major order, as a tensor of a shape with as many elements.</summary>
    internal static Tensor Pick(Tensor tensor, ReadOnlySpan<int> places, Shape shape)
    {
        var result = Tensor.Uninitialized(tensor.ElementType, shape);
        switch (tensor.ElementSize)
        {
            case 1: Pick<byte>(tensor, places, result); break;
            case 2: Pick<ushort>(tensor, places, result); break;
            case 4: Pick<uint>(tensor, places, result); break;
            case 8: Pick<ulong>(tensor, places, result); break;
            default:
                for (int i = 0; i < places.Length; i++) tensor.ElementBytes(places[i]).CopyTo(result.WritableBytes[(i * result.ElementSize)..]);
                break;
        }
        return result;
    }

    private static void Pick<T>(Tensor tensor, ReadOnlySpan<int> places, Tensor result)
        where T : unmanaged
    {
        var source = MemoryMarshal.Cast<byte, T>(tensor.Bytes);
        var target = MemoryMarshal.Cast<byte, T>(result.WritableBytes);
        for (int i = 0; i < places.Length; i++) target[i] = source[places[i]];
    }
}
