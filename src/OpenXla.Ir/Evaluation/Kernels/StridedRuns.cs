using System.Runtime.InteropServices;

namespace OpenXla.Ir.Evaluation;

/// <summary>A walk through two strided boxes that is done many times from different places: each run's offsets, found once.</summary>
internal sealed class StridedRuns
{
    private readonly List<(int First, int Second)> _runs = [];

    public StridedRuns(ReadOnlySpan<long> first, ReadOnlySpan<long> second, ReadOnlySpan<long> extents)
    {
        if (extents.Contains(0)) return;
        var walk = new StridedWalk(first, second, extents);
        (Length, FirstStep, SecondStep) = walk.Inner;
        do _runs.Add(((int)walk.First, (int)walk.Second));
        while (walk.MoveNext());
    }

    /// <summary>Elements per run.</summary>
    public int Length { get; }

    public int FirstStep { get; }
    public int SecondStep { get; }

    /// <summary>Where each run starts, as seen from the first elements of both boxes.</summary>
    public ReadOnlySpan<(int First, int Second)> Runs => CollectionsMarshal.AsSpan(_runs);

    /// <summary>Copies a box of elements.</summary>
    public void Copy(ReadOnlySpan<byte> source, int sourceStart, Span<byte> target, int targetStart, int size)
    {
        switch (size)
        {
            case 1: Copy<byte>(source, sourceStart, target, targetStart); break;
            case 2: Copy<ushort>(source, sourceStart, target, targetStart); break;
            case 4: Copy<uint>(source, sourceStart, target, targetStart); break;
            case 8: Copy<ulong>(source, sourceStart, target, targetStart); break;
            case 16: Copy<UInt128>(source, sourceStart, target, targetStart); break;
            default: CopyBytes(source, sourceStart, target, targetStart, size); break;
        }
    }

    private void Copy<T>(ReadOnlySpan<byte> source, int sourceStart, Span<byte> target, int targetStart)
        where T : unmanaged
    {
        var from = MemoryMarshal.Cast<byte, T>(source);
        var to = MemoryMarshal.Cast<byte, T>(target);
        bool isContiguous = FirstStep == 1 && SecondStep == 1 && Length > 1;
        foreach (var (first, second) in Runs)
        {
            int read = sourceStart + first, write = targetStart + second;
            if (isContiguous) from.Slice(read, Length).CopyTo(to[write..]);
            else for (int i = 0; i < Length; i++) to[write + (i * SecondStep)] = from[read + (i * FirstStep)];
        }
    }

    private void CopyBytes(ReadOnlySpan<byte> source, int sourceStart, Span<byte> target, int targetStart, int size)
    {
        foreach (var (first, second) in Runs)
            for (int i = 0; i < Length; i++)
                source.Slice((sourceStart + first + (i * FirstStep)) * size, size).CopyTo(target[((targetStart + second + (i * SecondStep)) * size)..]);
    }
}
