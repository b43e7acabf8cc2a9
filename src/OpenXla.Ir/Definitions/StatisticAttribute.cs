namespace OpenXla.Ir.Definitions;

/// <summary>Marks a property of a pass as a statistic, which <c>--mlir-pass-statistics</c> shows; its doc comment says what is counted.</summary>
/// <param name="name">The name in reports, where it is not the property's in kebab case.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class StatisticAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}
