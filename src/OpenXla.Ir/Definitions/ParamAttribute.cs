namespace OpenXla.Ir.Definitions;

/// <summary>Names a parameter of a type or attribute, where the name in text is not the C# name in camel case.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParamAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
