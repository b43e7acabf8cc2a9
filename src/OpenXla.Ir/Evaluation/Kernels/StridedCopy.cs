using System.Runtime.InteropServices;

namespace OpenXla.Ir.Evaluation;

/// <summary>
/// Copies elements between two buffers, each walked with strides of its own. Transposing, broadcasting, slicing, reversing,
/// padding and concatenating are this copy with other strides.
/// </summary>
internal static class StridedCopy
{
    /// <param name="source">The bytes to read.</param>
    /// <param name="sourceStart">The first element to read.</param>
    /// <param name="sourceStrides">Per dimension, elements from one to the next; 0 repeats, negative goes backwards.</param>
    /// <param name="target">The bytes to write.</param>
    /// <param name="targetStart">The first element to write.</param>
    /// <param name="targetStrides">As those of the source.</param>
    /// <param name="extents">How many elements per dimension.</param>
    /// <param name="size">Bytes per element.</param>
    public static void Run(
        ReadOnlySpan<byte> source, long sourceStart, ReadOnlySpan<long> sourceStrides,
        Span<byte> target, long targetStart, ReadOnlySpan<long> targetStrides,
        ReadOnlySpan<long> extents, int size)
    {
        if (extents.Contains(0)) return;
        var walk = new StridedWalk(sourceStrides, targetStrides, extents);
        switch (size)
        {
            case 1: Run<byte>(source, sourceStart, target, targetStart, walk); break;
            case 2: Run<ushort>(source, sourceStart, target, targetStart, walk); break;
            case 4: Run<uint>(source, sourceStart, target, targetStart, walk); break;
            case 8: Run<ulong>(source, sourceStart, target, targetStart, walk); break;
            case 16: Run<UInt128>(source, sourceStart, target, targetStart, walk); break;
            default: RunBytes(source, sourceStart, target, targetStart, walk, size); break;
        }
    }

    private static void Run<T>(ReadOnlySpan<byte> source, long sourceStart, Span<byte> target, long targetStart, StridedWalk walk)
        where T : unmanaged
    {
        var from = MemoryMarshal.Cast<byte, T>(source);
        var to = MemoryMarshal.Cast<byte, T>(target);
        var (length, fromStep, toStep) = walk.Inner;
        do
        {
            int read = (int)(sourceStart + walk.First), write = (int)(targetStart + walk.Second);
            if (fromStep == 1 && toStep == 1) from.Slice(read, length).CopyTo(to[write..]);
            else if (fromStep == 0 && toStep == 1) to.Slice(write, length).Fill(from[read]);
            else for (int i = 0; i < length; i++) to[write + (i * toStep)] = from[read + (i * fromStep)];
        }
        while (walk.MoveNext());
    }

    private static void RunBytes(ReadOnlySpan<byte> source, long sourceStart, Span<byte> target, long targetStart, StridedWalk walk, int size)
    {
        var (length, fromStep, toStep) = walk.Inner;
        do
        {
            int read = (int)(sourceStart + walk.First), write = (int)(targetStart + walk.Second);
            for (int i = 0; i < length; i++)
                source.Slice((read + (i * fromStep)) * size, size).CopyTo(target[((write + (i * toStep)) * size)..]);
        }
        while (walk.MoveNext());
    }
}
