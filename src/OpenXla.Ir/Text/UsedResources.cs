namespace OpenXla.Ir.Text;

/// <summary>The keys of the resources that a text refers to, in the order in which it does: that of their list behind it.</summary>
internal sealed class UsedResources
{
    private readonly OrderedDictionary<string, int> _places = new(StringComparer.Ordinal);

    internal int Count => _places.Count;

    internal void Add(string key) => _places.TryAdd(key, _places.Count);

    internal void Add(UsedResources others)
    {
        foreach (var key in others._places.Keys) Add(key);
    }

    /// <summary>Those of the entries that are referred to.</summary>
    internal IEnumerable<KeyValuePair<string, Resource>> Of(IReadOnlyDictionary<string, Resource> entries)
    {
        foreach (var key in _places.Keys)
            if (entries.TryGetValue(key, out var resource)) yield return new(key, resource);
    }
}
