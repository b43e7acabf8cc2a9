namespace OpenXla.Ir.Text;

/// <summary>The keys of the resources that a text refers to, in the order in which it does: that of their list behind it.</summary>
internal sealed class UsedResources
{
    private readonly List<string> _keys = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    internal int Count => _keys.Count;

    internal void Add(string key)
    {
        if (_known.Add(key)) _keys.Add(key);
    }

    internal void Add(UsedResources others)
    {
        foreach (var key in others._keys) Add(key);
    }

    /// <summary>Those of the entries that are referred to.</summary>
    internal IEnumerable<KeyValuePair<string, Resource>> Of(IReadOnlyDictionary<string, Resource> entries)
    {
        foreach (var key in _keys)
            if (entries.TryGetValue(key, out var resource)) yield return new(key, resource);
    }
}
