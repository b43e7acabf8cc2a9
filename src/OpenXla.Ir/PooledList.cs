using System.Runtime.CompilerServices;

namespace OpenXla.Ir;

/// <summary>A list that keeps its memory when cleared and shows it as a span.</summary>
public sealed class PooledList<T>
{
    private const int FirstCapacity = 4;

    private Slot[] _items = [];
    private int _count;

    /// <summary>A struct around the item spares the array's covariance check on every store.</summary>
    private struct Slot
    {
        internal T Item;
    }

    public int Count => _count;

    public T this[int index]
    {
        get => (uint)index < (uint)_count ? _items[index].Item : throw new ArgumentOutOfRangeException(nameof(index));
        set
        {
            if ((uint)index >= (uint)_count) throw new ArgumentOutOfRangeException(nameof(index));
            _items[index].Item = value;
        }
    }

    public ReadOnlySpan<T> Span => _count == 0 ? default : System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<Slot, T>(ref _items[0]), _count);

    public void Add(T item)
    {
        if (_count == _items.Length) Array.Resize(ref _items, Math.Max(FirstCapacity, _count * 2));
        _items[_count++].Item = item;
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        foreach (var item in items) Add(item);
    }

    /// <summary>Adds what a list holds; null holds nothing.</summary>
    public void AddAll(List<T>? items) => AddRange(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items));

    public void Clear() => _count = 0;

    public T[] ToArray() => Span.ToArray();
}
