namespace OpenXla.Ir.Dialects.SparseTensor;

/// <summary>One level of storage: <c>compressed(nonunique)</c>, <c>structured[2, 4]</c>.</summary>
/// <param name="Format">How its coordinates are kept.</param>
/// <param name="Properties">What else there is to know of them.</param>
/// <param name="Kept">How many of each <paramref name="Block"/> coordinates are there; 0 where the format is not <see cref="LevelFormat.Structured"/>.</param>
/// <param name="Block">How many coordinates those are of.</param>
public readonly record struct LevelType(LevelFormat Format, LevelProperties Properties = LevelProperties.None, int Kept = 0, int Block = 0)
{
    /// <summary>The most that a block may be of: eight bits of upstream's encoding.</summary>
    internal const int MaxBlock = 255;

    internal static readonly (LevelFormat Format, string Name)[] Formats =
    [
        (LevelFormat.Dense, "dense"), (LevelFormat.Batch, "batch"), (LevelFormat.Compressed, "compressed"),
        (LevelFormat.Singleton, "singleton"), (LevelFormat.LooseCompressed, "loose_compressed"), (LevelFormat.Structured, "structured"),
    ];

    internal static readonly (LevelProperties Property, string Name)[] PropertyNames =
        [(LevelProperties.NonUnique, "nonunique"), (LevelProperties.NonOrdered, "nonordered"), (LevelProperties.StructureOfArrays, "soa")];

    public override string ToString()
    {
        var (format, properties) = (Format, Properties);
        var text = Array.Find(Formats, f => f.Format == format).Name;
        if (Format == LevelFormat.Structured) text += $"[{Kept}, {Block}]";
        var names = PropertyNames.Where(p => (properties & p.Property) != 0).Select(static p => p.Name).ToList();
        return names.Count == 0 ? text : $"{text}({string.Join(", ", names)})";
    }
}
