namespace OpenXla.Ir.Definitions;

/// <summary>
/// Marks a partial property as an operand: <see cref="Value"/> or <see cref="Value{TType}"/> for one, nullable for an
/// optional one, <see cref="OperandRange"/> for any number.
/// </summary>
/// <param name="name">The name in syntax and messages, where it is not the property's in camel case.</param>
[AttributeUsage(AttributeTargets.Property)]
public class OperandAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}
