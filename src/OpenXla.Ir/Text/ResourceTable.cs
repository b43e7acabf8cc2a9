namespace OpenXla.Ir.Text;

/// <summary>The resources that the files of a context brought along: those of dialects, and external ones kept as they are.</summary>
public sealed class ResourceTable
{
    private readonly SortedDictionary<string, SortedDictionary<string, Resource>> _dialect = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedDictionary<string, Resource>> _external = new(StringComparer.Ordinal);

    internal void Set(bool isExternal, string owner, string key, Resource resource)
    {
        var section = isExternal ? _external : _dialect;
        lock (section)
        {
            if (!section.TryGetValue(owner, out var entries)) section[owner] = entries = new(StringComparer.Ordinal);
            entries[key] = resource;
        }
    }

    /// <summary>The blob that <c>dense_resource&lt;key&gt;</c> refers to; null where there is none.</summary>
    public ReadOnlyMemory<byte>? FindBlob(string key) =>
        _dialect.TryGetValue("builtin", out var entries) && entries.TryGetValue(key, out var resource) ? resource.Blob : null;

    internal IReadOnlyDictionary<string, SortedDictionary<string, Resource>> Dialect => _dialect;
    internal IReadOnlyDictionary<string, SortedDictionary<string, Resource>> External => _external;
}
