namespace OpenXla.Ir.Text;

/// <summary>Lists that are lent and taken back in the order of a stack.</summary>
internal sealed class Borrowing<T>
{
    private readonly List<List<T>> _lists = [];

    /// <summary>How many are lent; <see cref="Release"/> takes back those lent since.</summary>
    internal int Mark { get; private set; }

    internal List<T> Take()
    {
        if (Mark == _lists.Count) _lists.Add([]);
        var list = _lists[Mark++];
        list.Clear();
        return list;
    }

    internal void Release(int mark) => Mark = mark;
}
