namespace OpenXla.Ir.Dialects.Vhlo.Operations;

/// <summary>What one version of an operation consists of, and in which versions of the format it exists.</summary>
public sealed class VersionedOperation
{
    private readonly PropertyEncoding[] _encodings;

    internal VersionedOperation(string name, string operands, string results, string attributes = "", string regions = "", string since = "0.9.0", string? until = null)
    {
        Name = $"{VhloDialect.Prefix}.{name}";
        Stem = name[..name.LastIndexOf("_v", StringComparison.Ordinal)];
        Operands = Words(operands);
        Results = Words(results);
        AttributeNames = Words(attributes);
        Regions = Words(regions);
        Since = PortableVersion.Parse(since);
        Until = until is null ? PortableVersion.Current : PortableVersion.Parse(until);
        _encodings = [.. AttributeNames.Select(static _ => PropertyEncoding.Required)];
    }

    /// <summary>The full name: <c>vhlo.add_v1</c>.</summary>
    public string Name { get; }

    /// <summary>The name that all versions of the operation share: <c>add</c>.</summary>
    public string Stem { get; }

    /// <summary>The version of an operation that a version of the format has; null where it has none.</summary>
    /// <param name="stem">As <see cref="Stem"/>.</param>
    /// <param name="version">The version of the format.</param>
    public static VersionedOperation? Find(string stem, PortableVersion version) => Array.Find(VersionsOf(stem), o => o.Exists(version));

    /// <summary>All versions of an operation, the oldest first.</summary>
    public static VersionedOperation[] VersionsOf(string stem) => OperationTable.ByStem.GetValueOrDefault(stem, []);

    /// <summary>The stems of all operations.</summary>
    public static IReadOnlyCollection<string> Stems => OperationTable.ByStem.Keys;

    /// <summary>Whether a version of the format has it.</summary>
    public bool Exists(PortableVersion version) => Since <= version && version <= Until;

    /// <summary>The names of the operands; a star before one stands for any number of values.</summary>
    public IReadOnlyList<string> Operands { get; }

    /// <summary>The names of the results, as <see cref="Operands"/>.</summary>
    public IReadOnlyList<string> Results { get; }

    /// <summary>The names of the attributes, in alphabetical order; all of them must be there.</summary>
    public IReadOnlyList<string> Attributes => AttributeNames;

    /// <summary>The names of the regions, as <see cref="Operands"/>.</summary>
    public IReadOnlyList<string> Regions { get; }

    /// <summary>The first version of the format that has it.</summary>
    public PortableVersion Since { get; }

    /// <summary>The last version that has it.</summary>
    public PortableVersion Until { get; }

    internal string[] AttributeNames { get; }

    internal ReadOnlySpan<PropertyEncoding> Encodings => _encodings;

    /// <summary>Whether there may be so many; the star is room for what the others leave.</summary>
    /// <param name="names">The operands, results or regions.</param>
    /// <param name="count">How many there are.</param>
    public static bool Allows(IReadOnlyList<string> names, int count)
    {
        ArgumentNullException.ThrowIfNull(names);
        bool isOpen = names.Any(static n => n[0] == '*');
        return isOpen ? count >= names.Count(static n => n[0] != '*') : count == names.Count;
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
