using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OpenXla.Ir;

/// <summary>Where the lines of a text begin.</summary>
internal sealed class LineTable
{
    private const int FewLines = 1 << 12;
    private const int LinesBack = 16;

    private int[] _starts;
    private int _count = 1;

    /// <summary>The index of the line that was asked for last; threads may overwrite it.</summary>
    private int _latest;

    /// <summary>The length of the text, by which it is guessed how many lines there are.</summary>
    private readonly int _length;

    /// <param name="length">How long the text is that is going to be shown to <see cref="Add"/>.</param>
    internal LineTable(int length)
    {
        _length = length;
        _starts = new int[Math.Min(length, FewLines) + 1];
    }

    internal int Count => _count;

    /// <summary>The offset at which a line begins.</summary>
    internal int this[int index] => _starts[index];

    /// <summary>Finds the lines of the next part of the text.</summary>
    /// <param name="part">Some bytes.</param>
    /// <param name="offset">Where in the text they are: behind those that were shown before.</param>
    internal void Add(ReadOnlySpan<byte> part, int offset)
    {
        ref byte first = ref MemoryMarshal.GetReference(part);
        var ends = Vector256.Create((byte)'\n');
        int i = 0;
        for (; i + Vector256<byte>.Count <= part.Length; i += Vector256<byte>.Count)
        {
            uint found = Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)i), ends).ExtractMostSignificantBits();
            if (found == 0) continue;
            if (_starts.Length - _count < Vector256<byte>.Count) MakeRoom(offset + i + 1);
            for (; found != 0; found &= found - 1) _starts[_count++] = offset + i + BitOperations.TrailingZeroCount(found) + 1;
        }
        for (; i < part.Length; i++)
        {
            if (part[i] != '\n') continue;
            if (_starts.Length == _count) MakeRoom(offset + i + 1);
            _starts[_count++] = offset + i + 1;
        }
    }

    /// <summary>The index of the line that a byte is in.</summary>
    internal int IndexOf(int offset)
    {
        var starts = _starts;
        int index = _latest;
        // Most ask line after line.
        if (index + 2 >= _count || starts[index] > offset || starts[index + 2] <= offset)
        {
            // Or go a few lines back, or to another place.
            int near = index - LinesBack;
            bool isNear = near >= 0 && starts[near] <= offset && starts[index] > offset;
            index = isNear ? Array.BinarySearch(starts, near, LinesBack, offset) : Array.BinarySearch(starts, 0, _count, offset);
            if (index < 0) index = ~index - 1;
        }
        else if (starts[index + 1] <= offset)
        {
            index++;
        }
        return _latest = index;
    }

    /// <summary>Most texts go on as they begin.</summary>
    private void MakeRoom(int seen)
    {
        long guess = _count * (long)_length / seen;
        Array.Resize(ref _starts, (int)Math.Min(Math.Max(guess + (guess / 16), _count * 2L) + Vector256<byte>.Count, _length + 1L + Vector256<byte>.Count));
        MemoryAhead.NoteFilled<int>(_starts.AsSpan(0, (int)Math.Min(guess, _starts.Length)));
    }
}
