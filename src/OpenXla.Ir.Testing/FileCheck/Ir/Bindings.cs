namespace OpenXla.Ir.Testing.FileCheck.Ir;

/// <summary>What parts of a pattern stand for; the latest bindings can be undone.</summary>
internal sealed class Bindings<T>
    where T : notnull
{
    private readonly Dictionary<T, T> _bound = [];
    private readonly List<T> _order = [];

    public int Count => _order.Count;

    /// <returns>False where the pattern's part stands for another one already.</returns>
    public bool Bind(T pattern, T actual)
    {
        if (_bound.TryGetValue(pattern, out var earlier)) return earlier.Equals(actual);
        _bound.Add(pattern, actual);
        _order.Add(pattern);
        return true;
    }

    public void UndoTo(int count)
    {
        foreach (var pattern in _order.Skip(count)) _bound.Remove(pattern);
        _order.RemoveRange(count, _order.Count - count);
    }
}
