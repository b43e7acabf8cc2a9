namespace OpenXla.Ir.Definitions;

/// <summary>
/// Marks an auto-property as an option of a pass: <c>int</c>, <c>uint</c>, <c>long</c>, <c>bool</c>, <c>double</c>, <c>string</c>, an enum, or an
/// <see cref="EquatableArray{T}"/> of those. Its initial value is the default, its doc comment the help.
/// </summary>
/// <param name="name">The name in pipelines, where it is not the property's in kebab case.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OptionAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}
