namespace OpenXla.Ir.Dialects.Vhlo.Operations;

/// <summary>What one version of an operation consists of, and in which versions of the format it exists.</summary>
public sealed class VersionedOperation
{
    private readonly PropertyEncoding[] _encodings;

    internal VersionedOperation(string name, string operands, string results, string attributes = "", string regions = "", string since = "0.9.0", string? until = null)
    {
        Name = $"{VhloDialect.Prefix}.{name}";
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
    internal static bool Allows(IReadOnlyList<string> names, int count)
    {
        bool isOpen = names.Any(static n => n[0] == '*');
        return isOpen ? count >= names.Count(static n => n[0] != '*') : count == names.Count;
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
