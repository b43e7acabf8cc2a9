namespace OpenXla.Ir.Definitions;

/// <summary>Marks a partial property as a successor, or as any number of them where it is an <c>IReadOnlyList&lt;Block&gt;</c>.</summary>
/// <param name="name">The name in syntax and messages, where it is not the property's in camel case.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SuccessorAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}
