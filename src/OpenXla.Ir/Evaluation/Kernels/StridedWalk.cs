namespace OpenXla.Ir.Evaluation;

/// <summary>Walks two strided buffers together, one run of the innermost dimension at a time.</summary>
/// <remarks>Neighbouring dimensions that both buffers step through evenly are one, so that runs are as long as they can be.</remarks>
internal sealed class StridedWalk
{
    private readonly long[] _extents;
    private readonly long[] _first;
    private readonly long[] _second;
    private readonly long[] _index;

    public StridedWalk(ReadOnlySpan<long> first, ReadOnlySpan<long> second, ReadOnlySpan<long> extents)
    {
        int count = 0;
        _extents = new long[extents.Length];
        _first = new long[extents.Length];
        _second = new long[extents.Length];
        for (int i = 0; i < extents.Length; i++)
        {
            if (extents[i] == 1) continue;
            if (count > 0 && _first[count - 1] == extents[i] * first[i] && _second[count - 1] == extents[i] * second[i])
            {
                _extents[count - 1] *= extents[i];
                (_first[count - 1], _second[count - 1]) = (first[i], second[i]);
                continue;
            }
            (_extents[count], _first[count], _second[count]) = (extents[i], first[i], second[i]);
            count++;
        }
        Inner = count == 0 ? (1, 1, 1) : ((int)_extents[count - 1], (int)_first[count - 1], (int)_second[count - 1]);
        _index = new long[Math.Max(0, count - 1)];
    }

    /// <summary>Elements in a run, and the step of each buffer within it.</summary>
    public (int Length, int FirstStep, int SecondStep) Inner { get; }

    /// <summary>Where the current run starts in the first buffer.</summary>
    public long First { get; private set; }

    /// <summary>Where the current run starts in the second buffer.</summary>
    public long Second { get; private set; }

    public bool MoveNext()
    {
        for (int i = _index.Length - 1; i >= 0; i--)
        {
            First += _first[i];
            Second += _second[i];
            if (++_index[i] < _extents[i]) return true;
            First -= _extents[i] * _first[i];
            Second -= _extents[i] * _second[i];
            _index[i] = 0;
        }
        return false;
    }
}
