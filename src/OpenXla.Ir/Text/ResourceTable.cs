namespace OpenXla.Ir.Text;

/// <summary>The resources that the files of a context brought along: those of dialects, and external ones kept as they are.</summary>
public sealed class ResourceTable
{
    private readonly SortedDictionary<string, Dictionary<string, Resource>> _dialect = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, OrderedDictionary<string, Resource>> _external = new(StringComparer.Ordinal);

    internal void Set(bool isExternal, string owner, string key, Resource resource)
    {
        lock (_dialect)
        {
            if (isExternal)
            {
                _external.TryAdd(owner, new(StringComparer.Ordinal));
                _external[owner][key] = resource;
            }
            else
            {
                _dialect.TryAdd(owner, new(StringComparer.Ordinal));
                _dialect[owner][key] = resource;
            }
        }
    }

    /// <summary>Removes the external resources of an owner and gives them; null where there are none.</summary>
    internal OrderedDictionary<string, Resource>? TakeExternal(string owner)
    {
        lock (_dialect) return _external.Remove(owner, out var entries) ? entries : null;
    }

    /// <summary>The blob that <c>dense_resource&lt;key&gt;</c> refers to; null where there is none.</summary>
    public ReadOnlyMemory<byte>? FindBlob(string key) =>
        _dialect.TryGetValue("builtin", out var entries) && entries.TryGetValue(key, out var resource) ? resource.Blob : null;

    internal IReadOnlyDictionary<string, Dictionary<string, Resource>> Dialect => _dialect;

    /// <summary>In the order of the text: what they mean is the business of others.</summary>
    internal IReadOnlyDictionary<string, OrderedDictionary<string, Resource>> External => _external;
}
