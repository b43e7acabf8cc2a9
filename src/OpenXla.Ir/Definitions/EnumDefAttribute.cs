namespace OpenXla.Ir.Definitions;

/// <summary>
/// Marks an enum whose values attributes hold. Stored as an attribute of its own, a class with <c>Attr</c> after the enum's name is
/// generated; either way <c>Keyword()</c> and the like.
/// </summary>
/// <param name="name">The full keyword of the attribute, <c>arith.fastmath</c>; none where integers hold the values.</param>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class EnumDefAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;

    public EnumStorage Storage { get; set; }

    /// <summary>What flags are joined by, as printed; the parser ignores the blanks in it.</summary>
    public string Separator { get; set; } = "|";

    /// <summary>Whether the keyword stands in angle brackets: <c>fastmath&lt;fast&gt;</c>.</summary>
    public bool InAngles { get; set; }

    /// <summary>The attribute in words, for messages.</summary>
    public string? Summary { get; set; }

    /// <summary>How messages about a wrong keyword call the enum, where that is not its name.</summary>
    public string? Title { get; set; }

    /// <summary>The value is one word of the text: several flags, and keywords that are no identifiers, stand in quotes.</summary>
    public bool AsWord { get; set; }

    /// <summary>What the parser says before another word, where it does not list those that it knows.</summary>
    public string? UnknownWord { get; set; }
}
