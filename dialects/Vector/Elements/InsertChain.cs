namespace OpenXla.Ir.Dialects.Vector;

/// <summary>
/// Walks from an <see cref="ExtractOp"/> up a chain of insertions and transposes to where the extracted part comes from.
/// </summary>
/// <remarks>
/// The extracted dimensions take part as negative numbers behind the positions. Where they are no longer in order, a transpose
/// has changed the inside of the part, and the part is no part of what is found.
/// </remarks>
internal sealed class InsertChain
{
    private readonly ExtractOp _op;
    private readonly long[] _inside;
    private long[] _positions;

    internal InsertChain(ExtractOp op)
    {
        _op = op;
        _inside = new long[op.Source.Type.Rank - op.StaticPosition.Count];
        for (int i = 0; i < _inside.Length; i++) _inside[i] = -1 - i;
        _positions = [.. op.StaticPosition, .. _inside];
    }

    private int Extracted => _positions.Length - _inside.Length;

    private bool IsInOrder => _positions.AsSpan(Extracted).SequenceEqual(_inside);

    internal FoldResult Fold()
    {
        Value source = _op.Source;
        while (true)
        {
            switch (source.DefiningOp)
            {
                case TransposeOp transpose:
                    Undo(transpose.Permutation.Span);
                    source = transpose.Vector;
                    break;
                case InsertOp { DynamicPosition.Count: > 0 }:
                    return FoldResult.None;
                case InsertOp insert:
                    var at = insert.StaticPosition.Span;
                    if (IsInOrder && at.SequenceEqual(_positions.AsSpan(0, Extracted)) && insert.ValueToStore.Type.Equals(_op.Result.Type)) return insert.ValueToStore;
                    if (_positions.AsSpan().StartsWith(at)) return FromInserted(insert);
                    if (Overlaps(at)) return FoldResult.None;
                    source = insert.Dest;
                    break;
                default:
                    return Become(source);
            }
        }
    }

    /// <summary>Goes back to the positions before a transpose.</summary>
    private void Undo(ReadOnlySpan<long> permutation)
    {
        var before = new long[_positions.Length];
        for (int i = 0; i < before.Length; i++) before[permutation[i]] = _positions[i];
        _positions = before;
    }

    /// <summary>The part lies within what was inserted.</summary>
    private FoldResult FromInserted(InsertOp insert)
    {
        if (insert.ValueToStore.Type is not VectorType || insert.StaticPosition.Count > Extracted) return FoldResult.None;
        _positions = _positions[insert.StaticPosition.Count..];
        return Become(insert.ValueToStore);
    }

    /// <summary>Whether the insertion may have changed the part.</summary>
    private bool Overlaps(ReadOnlySpan<long> at)
    {
        for (int i = 0; i < Math.Min(at.Length, _positions.Length); i++)
            if (_positions[i] >= 0 && at[i] != _positions[i]) return false;
        return true;
    }

    private FoldResult Become(Value source) => source == _op.Source.Untyped || !IsInOrder ? FoldResult.None : ExtractFolding.Become(_op, source, _positions.AsSpan(0, Extracted));
}
