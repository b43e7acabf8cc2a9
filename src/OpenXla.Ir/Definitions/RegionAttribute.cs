namespace OpenXla.Ir.Definitions;

/// <summary>Marks a partial property as a region, or as any number of them where it is a <c>ReadOnlySpan&lt;Region&gt;</c>.</summary>
/// <param name="name">The name in syntax and messages, where it is not the property's in camel case.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RegionAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;

    /// <summary>The region must not be empty.</summary>
    public bool NotEmpty { get; set; }

    /// <summary>The region must have exactly one block.</summary>
    public bool OneBlock { get; set; }
}
