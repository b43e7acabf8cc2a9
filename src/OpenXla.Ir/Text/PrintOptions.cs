namespace OpenXla.Ir.Text;

/// <summary>How to print; the names are upstream's <c>--mlir-print-*</c> options.</summary>
public sealed record PrintOptions
{
    public static readonly PrintOptions Default = new();

    /// <summary>All operations in generic form.</summary>
    public bool Generic { get; init; }

    /// <summary>Locations behind operations and block arguments.</summary>
    public bool DebugInfo { get; init; }

    /// <summary>Locations for people: not to be parsed again.</summary>
    public bool PrettyDebugInfo { get; init; }

    /// <summary>No aliases; each operation can be read on its own.</summary>
    public bool LocalScope { get; init; }

    /// <summary>Regions as <c>{...}</c>.</summary>
    public bool SkipRegions { get; init; }

    /// <summary>Comments that say who uses a value.</summary>
    public bool ValueUsers { get; init; }

    /// <summary>Value names that differ in the whole text, not only where they could be confused; the generic form has them always.</summary>
    public bool UniqueSsaIds { get; init; }

    /// <summary>Whether the names in one region depend on the regions before it.</summary>
    internal bool NumbersAcrossRegions => UniqueSsaIds || Generic || ValueUsers;

    /// <summary>Value names from name locations.</summary>
    public bool UseNameLocationAsPrefix { get; init; }

    /// <summary>Dense elements above this count print as a hex string.</summary>
    public long HexIfLarger { get; init; } = 100;

    /// <summary>Elements above this count print as <c>dense_resource&lt;__elided__&gt;</c>; the text can't be parsed back to the same IR.</summary>
    public long? ElideElementsIfLarger { get; init; }

    /// <summary>What is printed as external resources; null for those that the files of the context brought along.</summary>
    internal IReadOnlyDictionary<string, OrderedDictionary<string, Resource>>? ExternalResources { get; init; }

    /// <summary>Resource blobs whose text is longer are left out.</summary>
    public long? ElideResourcesIfLarger { get; init; }
}
