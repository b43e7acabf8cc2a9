namespace OpenXla.Ir.Definitions;

/// <summary>Names a parameter of a type or attribute in text, where that is not the parameter's name in camel case.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParamAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
